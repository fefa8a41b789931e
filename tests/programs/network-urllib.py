import urllib.error
import urllib.request


def read(url, timeout):
    with urllib.request.urlopen(url, timeout=timeout) as answer:
        print(answer.status, answer.getcode(), answer.headers["content-type"], answer.url)
        return answer.read().decode()


for url in (
    "https://books.dev/books",
    "https://example.com/status/503",
    "http://example.com/delay/3",
    "https://example.com/delay/3",
    "example",
    "foo:bar",
):
    try:
        print(read(url, 2))
    except urllib.error.HTTPError as error:
        print("HTTPError", error, error.code, error.reason, repr(error))
    except urllib.error.URLError as error:
        print("URLError", error, repr(error))
    except (TimeoutError, ValueError) as error:
        print(type(error).__name__, error)

request = urllib.request.Request("https://books.dev/books", headers={"user-agent": "me"})
print(request.get_method(), request.headers, request.host, urllib.request.urlopen(request).read(8))
print([line for line in urllib.request.urlopen(request, b"data")])


def shown(count, block, size):
    print(count, block, size, min(100, count * block * 100 // size))


name, headers = urllib.request.urlretrieve("https://books.dev/picture.png", "picture.png", shown)
print(name, headers["Content-Type"], open(name, "rb").read())
name, _ = urllib.request.urlretrieve("https://books.dev/other.png")
print(name.startswith("/tmp/"), open(name).read())
for url, name in ("https://example.com/a.png", "no/folder/a.png"), ("https://example.com/status/404", "b.png"):
    try:
        urllib.request.urlretrieve(url, filename=name)
    except OSError as error:
        print(type(error).__name__, error)
