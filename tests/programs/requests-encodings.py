# The encoding of an answer of requests: as it is told, as it seems, and one that a program sets
import requests

answer = requests.get("https://books.dev/books", timeout=5)
print(answer.encoding, answer.apparent_encoding, answer.text, answer.content.decode("gbk"))
for encoding in answer.apparent_encoding, "gbk", "utf-16", None, "nonsense", answer.raise_for_status:
    answer.encoding = encoding
    print(ascii(answer.text))
