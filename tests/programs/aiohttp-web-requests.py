# aiohttp.web: what handlers are asked and answer, views, sub applications, and what is logged when they fail.
import asyncio, logging, sys
import aiohttp
from aiohttp import web

class Items(web.View):
    async def get(self):
        return web.json_response({"items": [1, 2], "id": self.request.match_info.get("id")})
    async def post(self):
        return web.Response(status=204)

async def crash(request):
    return 1 / 0
async def nothing(request):
    pass
async def bad(request):
    return "text"
async def cookie(request):
    r = web.Response(text=str(dict(request.cookies)), headers={"X-A": "b"})
    r.set_cookie("seen", "1")
    return r
async def slow(request):
    try:
        await asyncio.sleep(5)
    finally:
        print("slow over")
async def number(request):
    return web.Response(text=f"{int(request.match_info['n']) * 2}", content_type="text/html")
async def unauth(request):
    if request.headers.get("Authorization") != "Bearer x":
        raise web.HTTPUnauthorized(text="who?")
    return web.json_response({"ok": True}, headers={"X-N": "1"})
async def info(request):
    return web.json_response([request.method, request.path, request.query_string, request.host, request.scheme, str(request.url), str(request.rel_url), request.remote, request.content_type, request.can_read_body, request.body_exists, request.content_length, request.version[0], str(request.url.with_query(a=1)), repr(request), repr(request.match_info.route.method)])
async def body(request):
    b = await request.read()
    return web.Response(body=b[::-1])

async def main():
    app = web.Application()
    app.router.add_view("/items", Items)
    app.router.add_view("/items/{id}", Items)
    app.add_routes([web.get("/crash", crash), web.get("/nothing", nothing), web.get("/bad", bad), web.get("/cookie", cookie),
                    web.get("/slow", slow), web.get(r"/number/{n:\d+}", number), web.get("/unauth", unauth), web.get("/info", info, name="info"), web.post("/body", body), web.post("/info", info)])
    sub = web.Application()
    sub.router.add_get("/x", number)
    async def subx(request): return web.Response(text="sub " + request.path)
    sub.router.add_get("/y/{z}", subx)
    app.add_subapp("/sub", sub)
    print(app.router["info"].url_for(), [r.method for r in app.router.routes()][:5])
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "127.0.0.1", 8080)
    await site.start()
    print(runner.addresses, site.name)
    async with aiohttp.ClientSession("http://127.0.0.1:8080", headers={"X-Me": "1"}) as s:
        async def ask(method, path, **kw):
            async with s.request(method, path, **kw) as r:
                t = await r.text()
                h = {k: v for k, v in r.headers.items() if k not in ("Date", "Server")}
                print(method, path, r.status, repr(t), h)
        await ask("GET", "/items")
        await ask("POST", "/items")
        await ask("PUT", "/items")
        await ask("GET", "/items/7")
        await ask("GET", "/crash")
        await ask("GET", "/nothing")
        await ask("GET", "/bad")
        await ask("GET", "/cookie", cookies={"a": "b"})
        await ask("GET", "/number/21")
        await ask("GET", "/number/x")
        await ask("GET", "/unauth")
        await ask("GET", "/unauth", headers={"Authorization": "Bearer x"})
        await ask("GET", "/info?a=b c&d=%20")
        await ask("POST", "/info", json={})
        await ask("HEAD", "/info")
        await ask("POST", "/body", data=b"abc")
        await ask("GET", "/sub/y/5")
        await ask("GET", "/sub/z")
        try:
            await ask("GET", "/slow", timeout=aiohttp.ClientTimeout(total=1))
        except asyncio.TimeoutError:
            print("timeout")
        try:
            async with s.get("/nope") as r:
                r.raise_for_status()
        except aiohttp.ClientResponseError as e:
            print(e.status, e.message, e)
    await runner.cleanup()
logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s %(message)s", stream=sys.stdout)
asyncio.run(main())
