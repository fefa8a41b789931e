import asyncio, json, logging, sys
import httpx
logging.basicConfig(level=logging.INFO, stream=sys.stdout, format="%(levelname)s:%(name)s:%(message)s")
calls = 0
def handler(request: httpx.Request) -> httpx.Response:
    global calls
    calls += 1
    print(request, request.method, request.url, request.url.path, request.url.host, request.url.query, dict(request.url.params), request.headers.get("X-Token"))
    if request.url.path == "/users":
        if request.method == "POST":
            body = json.loads(request.content)
            print(request.content, request.read(), request.headers["content-type"], request.headers["Content-Length"])
            return httpx.Response(201, json={"id": 1, **body}, headers={"Location": "/users/1"})
        return httpx.Response(200, json=[{"id": 1}, {"id": 2}])
    if request.url.path == "/text":
        return httpx.Response(200, text="grüß\ngott\n")
    if request.url.path == "/html":
        return httpx.Response(200, html="<p>hi</p>")
    if request.url.path == "/raw":
        return httpx.Response(200, content=b"\x00\x01", headers={"X-A": "b"})
    if request.url.path == "/boom":
        raise httpx.ConnectError("boom")
    if request.url.path == "/flaky":
        return httpx.Response(503 if calls % 3 else 200)
    if request.url.path == "/moved":
        return httpx.Response(302, headers={"Location": "/users"})
    return httpx.Response(404, text="nope")

async def slow(request):
    await asyncio.sleep(1)
    if request.url.path == "/late":
        raise httpx.ReadTimeout("late", request=request)
    return httpx.Response(200, json={"path": request.url.path, "n": request.url.params.get("n")})

class Own(httpx.AsyncBaseTransport):
    async def handle_async_request(self, request):
        return httpx.Response(200, headers=request.headers)
    async def aclose(self):
        print("closed")

async def main():
    transport = httpx.MockTransport(handler)
    async with httpx.AsyncClient(transport=transport, base_url="https://api.test/", headers={"x-token": "t"}) as client:
        r = await client.get("/users", params={"page": 2, "q": "a b", "ok": True})
        print(r, r.status_code, r.json(), r.headers, r.headers["Content-Type"], r.url, repr(r.url), r.request, r.reason_phrase, r.is_success)
        try:
            print(r.elapsed)
        except RuntimeError as error:
            print(error)
        r = await client.post("/users", json={"name": "Ada", "t": [1, 2]})
        print(r.status_code, r.json(), r.headers["location"], r.text)
        for path in ("text", "html", "raw", "none", "moved"):
            r = await client.get(path)
            print(r.status_code, r.headers, r.content, r.text, r.encoding, r.is_error, r.is_client_error, r.is_redirect)
            print([x async for x in r.aiter_bytes(3)], [x async for x in r.aiter_lines()])
            try:
                print(r.raise_for_status() is r)
            except httpx.HTTPStatusError as error:
                print(error, error.response.status_code, error.request.url)
        try:
            await client.get("/boom")
        except httpx.HTTPError as error:
            print(repr(error), error.request)
        for attempt in range(5):
            r = await client.get("/flaky")
            if r.status_code == 200: break
            await asyncio.sleep(2 ** attempt)
        print(attempt, r)
        async with client.stream("GET", "/text") as r:
            print(r.text, [x async for x in r.aiter_text()])
    async with httpx.AsyncClient(transport=httpx.MockTransport(slow)) as client:
        rs = await asyncio.gather(*(client.get(f"https://x.test/{n}", params={"n": n}) for n in range(3)), client.get("https://x.test/late"), return_exceptions=True)
        print([r.json() if isinstance(r, httpx.Response) else repr(r) for r in rs])
        try:
            async with asyncio.timeout(0.5):
                await client.get("https://x.test/4")
        except TimeoutError:
            print("timeout")
    try:
        await client.get("https://x.test/4")
    except RuntimeError as error:
        print(error)
    async with httpx.AsyncClient(transport=Own(), auth=("u", "p"), params={"k": "v"}) as client:
        r = await client.put("http://h.test:8080/a/b", content="xyz", headers={"X-B": "1"}, params={"z": [1, 2]})
        print(r.headers, list(r.headers), r.headers.items(), len(r.headers), r.url, r.headers.raw)
        r = await client.post("http://h.test/f", data={"a": 1, "b": "c d"})
        print(r.headers, r.request.content, r.request.extensions)
        print(await client.delete("http://h.test"), await client.request("PATCH", "http://h.test/x?y=1"), r.url)
        request = client.build_request("GET", "http://h.test/q", timeout=httpx.Timeout(3, read=1))
        print(request, request.extensions, await client.send(request))
asyncio.run(main())

with httpx.Client(transport=httpx.MockTransport(handler), base_url="http://t.test/v1") as client:
    r = client.get("/users")
    print(r, r.url, client.base_url, client.headers)
    print(client.get("http://t.test/users").json())
    with client.stream("GET", "http://t.test/text") as r:
        print(list(r.iter_lines()))
r = httpx.Response(200, json={"a": 1})
for name in ("request", "url", "elapsed", "raise_for_status"):
    try:
        print(getattr(r, name)())
    except RuntimeError as error:
        print(error)
r = httpx.Response(500, request=httpx.Request("GET", "https://e.test/a b?c=d e"))
try:
    r.raise_for_status()
except httpx.HTTPStatusError as error:
    print(error)
u = httpx.URL("https://jo:secret@Example.com:443/a%20b/c?x=1&y=2&x=3#frag")
print(u, repr(u), u.scheme, u.host, u.port, u.path, u.raw_path, u.query, u.params, u.fragment, u.username, u.netloc, u.params.get_list("x"), u.params.multi_items(), u.join("/z"), u == str(u), u.copy_merge_params({"q": None}))
print(httpx.QueryParams({"a": [1, True], "b": None}), httpx.QueryParams("a=1&a=2")["a"], httpx.codes.OK, httpx.codes.NOT_FOUND.phrase, httpx.codes(418), httpx.codes.is_error(404), httpx.codes.ok)
print(httpx.Timeout(5), httpx.Timeout(5, connect=1), httpx.Timeout((1, 2)), httpx.Timeout(5) == httpx.Timeout(5.0))
h = httpx.Headers([("A", "1"), ("a", "2"), ("B", "3")]); h["b"] = "4"; h["Authorization"] = "x"
print(h, h["A"], h.get_list("a"), "B" in h, dict(h), h == {"a": "1"}, h.pop("b"), h)
try:
    httpx.Timeout(connect=1)
except ValueError as error:
    print(error)
