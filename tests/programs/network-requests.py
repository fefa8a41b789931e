import requests

response = requests.get("https://example.com/status/404")
print(response, response.status_code, response.ok, bool(response), response.reason, response.text)
try:
    response.raise_for_status()
except requests.HTTPError as error:
    print(error, error.response is response)

with requests.Session() as session:
    session.headers.update({"X-Mine": "1"})
    with session.get("https://books.dev/books", params={"q": "a b", "n": [1, 2]}, stream=True) as response:
        print(response.url, response.headers["content-TYPE"], response.elapsed)
        print(list(response.iter_content(20)), session.headers)

for url, timeout in (
    ("https://example.com/delay/3", 1),
    ("http://example.com:8080/delay/3", (5, 2)),
    ("example.com", None),
    ("ftp://example.com", None),
    ("https://example.com/status/500", None),
):
    try:
        requests.post(url, json={"a": 1}, timeout=timeout).raise_for_status()
    except requests.exceptions.Timeout as error:
        print("timeout:", error, isinstance(error, OSError))
    except requests.exceptions.RequestException as error:
        print(type(error), error)
print(requests.codes.ok, requests.get("https://example.com").json())
