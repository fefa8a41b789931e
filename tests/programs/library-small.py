import base64
import bisect
import heapq
import uuid
from pprint import pformat, pp, pprint
from urllib.parse import (
    parse_qs, parse_qsl, quote, quote_plus, unquote, unquote_plus, urldefrag, urlencode, urljoin, urlparse, urlsplit, urlunparse,
)

a = [1, 3, 3, 5]
print([bisect.bisect_left(a, x) for x in range(7)], [bisect.bisect(a, x) for x in range(7)])
bisect.insort(a, 4)
bisect.insort_left(a, 3)
print(a, bisect.bisect([(1, "a"), (5, "b")], 3, key=lambda item: item[0]), bisect.bisect_left(a, 3, 2, 4))
try:
    bisect.bisect(a, 1, -1)
except ValueError as error:
    print(error)

heap = [5, 3, 8, 1, 9, 2, 7]
heapq.heapify(heap)
print(heap, heapq.heappushpop(heap, 0), heapq.heapreplace(heap, 6), heap)
heapq.heappush(heap, 4)
print([heapq.heappop(heap) for _ in range(len(heap))], heapq.nlargest(2, [3, 1, 2]), heapq.nsmallest(2, [3, 1, 2]))
print(list(heapq.merge([1, 4], [2, 3], [0])))

for data in b"", b"f", b"fo", b"foo", "naïve ☕".encode(), bytes(range(250, 256)):
    coded = base64.b64encode(data)
    print(coded, base64.b64decode(coded) == data, base64.urlsafe_b64encode(data), base64.b16encode(data))
print(base64.b64decode("aGVsbG8="), base64.urlsafe_b64decode("-v8="))
for bad in "abc", "a":
    try:
        base64.b64decode(bad)
    except ValueError as error:
        print(error)

u = uuid.UUID("12345678-1234-5678-1234-567812345678")
print(u, repr(u), u.hex, u.int, u.version, u.urn, u == uuid.UUID(int=u.int), uuid.UUID(bytes=u.bytes))
made = uuid.uuid4()
print(len(str(made)), made.version, made == uuid.uuid4(), len({uuid.uuid4() for _ in range(10)}))

url = "https://user:secret@Example.org:8080/a/b;p=1/c;d?q=1&r=a%20b#part"
parts = urlparse(url)
print(parts)
print(parts.scheme, parts.netloc, parts.hostname, parts.port, parts.username, parts.password, parts.query, parts.geturl() == url)
print(urlsplit("//host/path?x"), urlparse("mailto:a@b.c"), urlparse("path/only"), urlsplit("http://h").port)
for other in "c", "/c", "../c", "./", "?x=1", "#f", "//other/x", "http://z/y", "", "../../../e", "c/./d/../f":
    print(other, urljoin("http://h/a/b/d?q", other))
print(quote("a b/c?é&=+~"), quote("a/b", safe=""), quote_plus("a b&c"), unquote("a%20b%2Fc%C3%A9%zz"), unquote_plus("a+b%21"))
print(urlencode({"q": "a b", "n": 3, "é": "ü"}), urlencode([("a", [1, 2])], doseq=True), urlencode({"a": [1]}))
print(parse_qs("a=1&b=2&a=3&c="), parse_qsl("a=1&b=%20+x&c=", keep_blank_values=True), urldefrag("http://h/x#y")[1])
print(urlunparse(("http", "h", "p", "", "q=1", "")))

pprint({"b": 1, "a": [1, 2, (3,)]})
pp({"b": 1, "a": None})
pprint([{"name": "task-%d" % n, "delay": n * 0.5, "tags": ["slow", "network"]} for n in range(3)])
pprint({"servers": {"alpha": list(range(25)), "beta": ("x" * 30, "y" * 30, "z" * 30)}, "empty": [], "n": 1})
print(pformat(["a" * 30, "b" * 30, ("c" * 60,)]), pformat({1, 2}), pformat("short"))
for port in ("", "x", "65536", "80", "-1"):
    try:
        print(urlparse(f"http://h:{port}/").port)
    except ValueError as error:
        print(error)
