# aiohttp.web: a server and its clients in one program: routes, middlewares, signals, streams, redirects, errors.
import asyncio, json
import aiohttp
from aiohttp import web

routes = web.RouteTableDef()

@routes.get("/")
async def hello(request):
    return web.Response(text="Hello, world")

@routes.get("/user/{name}")
async def user(request):
    name = request.match_info["name"]
    return web.json_response({"name": name, "q": dict(request.query), "ua": request.headers["User-Agent"], "m": request.method, "p": request.path})

@routes.post("/echo")
async def echo(request):
    data = await request.json()
    await asyncio.sleep(0.5)
    return web.json_response(data, status=201)

@routes.post("/form")
async def form(request):
    data = await request.post()
    return web.Response(text=f"{data['a']} {list(data.items())}")

@routes.get("/fail")
async def fail(request):
    raise web.HTTPForbidden(reason="no way")

@routes.get("/stream")
async def stream(request):
    r = web.StreamResponse()
    await r.prepare(request)
    for i in range(3):
        await r.write(f"chunk {i}\n".encode())
        await asyncio.sleep(0.1)
    await r.write_eof()
    return r

@routes.get("/move")
async def move(request):
    raise web.HTTPFound("/user/bob?x=1")

@web.middleware
async def log(request, handler):
    print("->", request.method, request.path)
    try:
        resp = await handler(request)
        print("<-", resp.status)
        return resp
    except web.HTTPException as e:
        print("<- raised", e.status, e.reason)
        raise

async def on_startup(app):
    print("startup")
async def on_cleanup(app):
    print("cleanup")
async def on_shutdown(app):
    print("shutdown")
async def ctx(app):
    print("ctx in")
    yield
    print("ctx out")

async def main():
    app = web.Application(middlewares=[log])
    app.add_routes(routes)
    app.on_startup.append(on_startup)
    app.on_cleanup.append(on_cleanup)
    app.on_shutdown.append(on_shutdown)
    app.cleanup_ctx.append(ctx)
    runner = web.AppRunner(app)
    await runner.setup()
    site = web.TCPSite(runner, "localhost", 8080)
    await site.start()
    print(site.name)
    loop = asyncio.get_running_loop()
    async with aiohttp.ClientSession() as s:
        for path in ("/", "/user/Ann?x=1&y=2", "/fail", "/stream", "/nothing", "/echo", "/move"):
            async with s.get("http://localhost:8080" + path) as r:
                print(path, r.status, r.reason, r.content_type, r.url, len(r.history))
                if "json" in r.content_type: print(await r.json())
                else: print(repr(await r.text()))
        async with s.post("http://localhost:8080/echo", json={"a": [1, 2]}) as r:
            print(r.status, await r.json())
        async with s.post("http://localhost:8080/form", data={"a": "1", "b": "ü"}) as r:
            print(r.status, await r.text())
        async with s.get("http://localhost:8080/stream") as r:
            async for line in r.content:
                print(line)
        async def one(i):
            async with s.post("http://localhost:8080/echo", json=i) as r:
                print(i, await r.json())
        await asyncio.gather(*(one(i) for i in range(4)))
        try:
            async with s.post("http://localhost:8080/echo", json=1, timeout=aiohttp.ClientTimeout(total=0.2)) as r: pass
        except asyncio.TimeoutError as e:
            print("timeout", repr(e))
        try:
            await s.get("http://localhost:8081/")
        except aiohttp.ClientConnectorError as e:
            print(e)
    await runner.cleanup()
    print("done")

asyncio.run(main())
