/** httpbin.org: it says what it was asked. */
export const HTTPBIN = `
_ORIGIN = "192.0.2.1"
_METHODS = {"get": "GET", "post": "POST", "put": "PUT", "patch": "PATCH", "delete": "DELETE"}
_SLIDES = {"slideshow": {
    "author": "Yours Truly", "date": "date of publication", "slides": [
        {"title": "Wake up to WonderWidgets!", "type": "all"},
        {"items": ["Why <em>WonderWidgets</em> are great", "Who <em>buys</em> WonderWidgets"], "title": "Overview", "type": "all"},
    ], "title": "Sample Slide Show"}}

def _plain_json(value, status=200, more=()):
    # Its lines end in a comma and a space.
    text = dumps(value, indent=2, sort_keys=True, separators=(", ", ": "))
    return Reply(status, (text + "\\n").encode(), "application/json", more)

def _page(status, text="", more=()): return Reply(status, text.encode(), "text/html; charset=utf-8", more)

def _refused_page(status, why):
    reason = {404: "Not Found", 405: "Method Not Allowed"}[status]
    head = f"<!DOCTYPE HTML PUBLIC \\"-//W3C//DTD HTML 3.2 Final//EN\\">\\n<title>{status} {reason}</title>"
    return _page(status, f"{head}\\n<h1>{reason}</h1>\\n<p>{why}</p>\\n")

def _told(asked, *names):
    args = {}
    for key, value in asked.query:
        args[key] = [*args[key], value] if isinstance(args.get(key), list) else [args[key], value] if key in args else value
    form = asked.form()
    told = {
        "args": args, "data": "" if form else asked.body.decode(), "files": {}, "form": form, "headers": _sent(asked),
        "json": None if form or not asked.body else asked.json(), "method": asked.method, "origin": _ORIGIN, "url": asked.url,
    }
    return {name: told[name] for name in names}

def _sent(asked):
    headers = {"Host": asked.host} | {name.title(): value for name, value in asked.headers if name.lower() != "connection"}
    if asked.body:
        headers["Content-Length"] = str(len(asked.body))
    return headers

def _cookies(asked):
    pairs = (each.partition("=") for each in asked.header("cookie").split(";") if "=" in each)
    return {name.strip(): value.strip() for name, _, value in pairs}

def _authorized(asked, told):
    return _plain_json({"authenticated": True} | told)

# Its framework has a few names of its own, and says all in capitals.
_SHOUTED = {203: "NON AUTHORITATIVE INFORMATION", 207: "MULTI STATUS", 413: "REQUEST ENTITY TOO LARGE", 414: "REQUEST URI TOO LONG",
            416: "REQUESTED RANGE NOT SATISFIABLE", 422: "UNPROCESSABLE ENTITY", 511: "NETWORK AUTHENTICATION FAILED"}

def _shout(status):
    from http import HTTPStatus
    return _SHOUTED.get(status) or (HTTPStatus(status).phrase.upper() if status in HTTPStatus else "UNKNOWN")

def _httpbin(asked):
    reply = _httpbin_answer(asked)
    if reply:
        reply.reason = _shout(reply.status)
    return reply

def _httpbin_answer(asked):
    steps = asked.steps or [""]
    first, more = steps[0], steps[1:]
    if first in _METHODS and not more:
        if asked.method not in (_METHODS[first], "HEAD" if first == "get" else ""):
            return _refused_page(405, "The method is not allowed for the requested URL.")
        names = ("args", "headers", "origin", "url")
        return _plain_json(_told(asked, *names, *(() if first == "get" else ("data", "files", "form", "json"))))
    said = _ANSWERS.get((first, len(more)))
    if said:
        return said(asked, *more)
    if first == "anything":
        return _plain_json(_told(asked, "args", "data", "files", "form", "headers", "json", "method", "origin", "url"))
    if first in _BEYOND:
        return None
    return _refused_page(404, "The requested URL was not found on the server.  If you entered the URL manually please check your "
                         "spelling and try again.")

# What it has besides.
_BEYOND = ("", "absolute-redirect", "brotli", "cache", "deflate", "deny", "digest-auth", "drip", "encoding", "etag", "forms", "gzip",
           "hidden-basic-auth", "html", "image", "links", "range", "redirect", "redirect-to", "relative-redirect", "spec.json",
           "stream-bytes", "xml", "cookies")

def _status(asked, codes):
    code = codes.split(",")[0].partition(":")[0]
    if not code.isdigit():
        return _page(400, "Invalid status code")
    if int(code) in (301, 302, 303, 305, 307):
        _refuse(f"httpbin.org{asked.path}, which leads elsewhere", "ask the address that it leads to")
    return _page(int(code), "\\n    -=[ teapot ]=-\\n" if code == "418" else "")

def _delay(asked, seconds): return _plain_json(_told(asked, "args", "data", "files", "form", "headers", "origin", "url"))

def _uuid(asked):
    digits = f"{_number_of(asked.url, 2 ** 32):08x}{_number_of('uuid ' + asked.url, 2 ** 32):08x}" * 2
    return _plain_json({"uuid": f"{digits[:8]}-{digits[8:12]}-4{digits[13:16]}-a{digits[17:20]}-{digits[20:]}"})

def _bytes(asked, count):
    count = min(int(count), 100 * 1024) if count.isdigit() else 0
    return Reply(200, bytes(_number_of(f"{asked.url} {at}", 256) for at in range(count)), "application/octet-stream")

def _stream(asked, count):
    told = _told(asked, "url", "args", "headers", "origin")
    lines = [dumps(told | {"id": n}) + "\\n" for n in range(min(int(count), 100) if count.isdigit() else 0)]
    return Reply(200, "".join(lines).encode(), "application/json")

def _basic(asked, user, password):
    from base64 import b64encode
    if asked.header("authorization") == "Basic " + b64encode(f"{user}:{password}".encode()).decode():
        return _authorized(asked, {"user": user})
    return _page(401, more=[("WWW-Authenticate", 'Basic realm="Fake Realm"')])

def _bearer(asked):
    kind, _, token = asked.header("authorization").partition(" ")
    return _authorized(asked, {"token": token}) if kind == "Bearer" else _page(401, more=[("WWW-Authenticate", "Bearer")])

def _base64(asked, text):
    from base64 import urlsafe_b64decode
    return _page(200, urlsafe_b64decode(text).decode())

def _given_headers(asked): return _plain_json(dict(asked.query), more=asked.query)

_ANSWERS = {
    ("status", 1): _status, ("delay", 1): _delay, ("uuid", 0): _uuid, ("bytes", 1): _bytes, ("stream", 1): _stream,
    ("basic-auth", 2): _basic, ("bearer", 0): _bearer, ("base64", 1): _base64, ("response-headers", 0): _given_headers,
    ("ip", 0): lambda asked: _plain_json({"origin": _ORIGIN}),
    ("user-agent", 0): lambda asked: _plain_json({"user-agent": asked.header("user-agent")}),
    ("headers", 0): lambda asked: _plain_json({"headers": _sent(asked)}),
    ("cookies", 0): lambda asked: _plain_json({"cookies": _cookies(asked)}),
    ("json", 0): lambda asked: _plain_json(_SLIDES),
    ("robots.txt", 0): lambda asked: Reply(200, b"User-agent: *\\nDisallow: /deny\\n", "text/plain"),
}
`;
