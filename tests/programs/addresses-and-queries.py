"""Addresses are taken apart, put together and joined, and queries quoted and read, with every option."""

from urllib.parse import *
fs = (lambda: parse_qsl("a=1;b=2", separator=";"), lambda: parse_qs("a=1&a=2&b"), lambda: parse_qs("a=1&b", strict_parsing=True), lambda: parse_qsl("a=1&&b=", True), lambda: parse_qsl("a=&b=2", strict_parsing=True), lambda: parse_qsl("a=1&b=2&c=3", max_num_fields=2), lambda: parse_qsl(b"a=%20+x&b=1"), lambda: parse_qs(b"a=1", separator="&"), lambda: parse_qsl("a=1", separator=""), lambda: parse_qsl("a=1", separator=5), lambda: parse_qsl(None), lambda: parse_qsl(""), lambda: parse_qsl(5), lambda: parse_qsl("a=1=2&c"), lambda: parse_qsl("%C3%A4=%E4", errors="strict"), lambda: parse_qsl("a+b=c+d", True, False, "latin-1"),
  lambda: urlencode({"a": [1, 2], "b": "x y"}), lambda: urlencode({"a": [1, 2], "b": (3,), "c": "xy", "d": b"z z", "e": 5}, doseq=True), lambda: urlencode([("a", "ä")], encoding="latin-1"), lambda: urlencode([("a", "ä")], safe="/", quote_via=quote), lambda: urlencode("abc"), lambda: urlencode(["ab"]), lambda: urlencode([]), lambda: urlencode({"a": "/x"}, safe="/"), lambda: urlencode({"a": None, 1: True}), lambda: urlencode(5), lambda: urlencode({"a": {1, 1}}, True), lambda: urlencode({"a": (x for x in "ab")}, True)[:12], lambda: urlencode((("a", 1), ("b", 2))), lambda: urlencode({"ä": "€"}, errors="ignore", encoding="ascii"), lambda: urlencode([("a", 1, 2)]),
  lambda: quote("a b/c?ä"), lambda: quote("a b/c", safe=""), lambda: quote(b"a\xff b", safe=b" "), lambda: quote(b"x", encoding="utf-8"), lambda: quote(b"x", errors="strict"), lambda: quote(5), lambda: quote(""), lambda: quote(b""), lambda: quote("ä", safe="ä"), lambda: quote_plus("a b+c"), lambda: quote_plus(b"a b"), lambda: quote_plus("a b", safe="+"), lambda: quote_plus("a b", safe=b"+"), lambda: quote_plus("ä ö", encoding="latin-1"), lambda: quote_plus("abc"), lambda: quote_from_bytes(b"a/b c"), lambda: quote_from_bytes("x"), lambda: quote_from_bytes(bytearray(b"~x")), lambda: quote("a~b_c.d-e"), lambda: quote(None), lambda: quote_plus(None), lambda: quote("\ud800", errors="ignore"), lambda: quote("\ud800"))
for i, f in enumerate(fs):
    try: print(i, repr(f()))
    except Exception as e: print(i, type(e).__name__, e, repr(e.__cause__))
us = ["http://user:pw@Host.com:80/p/a;x=1?q=1&r#frag", "//host/path", "path?x", "http://[::1]:8080/", "mailto:a@b.c", "http://host:99999/", "http://host:x/", "http://[bad/", "HTTP://X", "", "a:b", "http:///p", "file:///etc/x", "http://h?q", "http://h#f", "/a/b;c/d;e", "1http://x", "http://h/a b", "http://ex\u00e4mple/", "  http://x ", "http://h/\tx\n", "data:text/plain,hi", "http://a@b@c/", "http://:80/", "http://h:/"]
for u in us:
    for f in (urlparse, urlsplit):
        try:
            r = f(u); print(r, r.geturl())
            print(r.username, r.password, r.hostname, r.port)
        except Exception as e: print(u, type(e).__name__, e)
    print(urldefrag(u))
b = "http://a/b/c/d;p?q"
for r in ("g:h", "g", "./g", "g/", "/g", "//g", "?y", "g?y", "#s", "g#s", ";x", "g;x", "", ".", "./", "..", "../", "../g", "../..", "../../../g", "/./g", "/../g", "g.", "..g", "./../g", "g/./h", "g;x=1/../y", "http:g", "http://x/y", "mailto:z"):
    print(r, urljoin(b, r))
print(urljoin("", "x"), urljoin("http://a", "x"), urljoin("http://a/b", ""), urlunparse(("http", "h", "p", "x", "q", "f")), urlunsplit(("", "h", "", "", "")), urlunsplit(["http", "h", "/p", "q=1", ""]))
r = urlparse("http://h/p")
print(r._replace(scheme="https").geturl(), r[1], len(r), r == ("http", "h", "/p", "", "", ""), urlparse("h/p", scheme="http"), urlparse("h/p", allow_fragments=False), urlsplit("http://h/p#f", allow_fragments=False), r._asdict())
