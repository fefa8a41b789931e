# requests of httpx to a server of the program itself, and errors where nobody listens.
import asyncio, httpx, requests, urllib.request
from aiohttp import web
async def hello(request):
    await asyncio.sleep(0.5)
    return web.json_response({"hi": request.query.get("a"), "b": await request.text(), "ct": request.content_type})
async def stream(request):
    r = web.StreamResponse()
    await r.prepare(request)
    for i in range(3):
        await r.write(b"x" * i + b"\n")
    return r
async def move(request):
    raise web.HTTPFound("/?a=moved")
async def main():
    app = web.Application()
    app.add_routes([web.get("/", hello), web.post("/", hello), web.get("/s", stream), web.get("/m", move)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 8080).start()
    U = "http://127.0.0.1:8080"
    async with httpx.AsyncClient() as c:
        rs = await asyncio.gather(*(c.get(f"{U}/?a={i}") for i in range(3)))
        print([r.json() for r in rs], rs[0].status_code, rs[0].headers["content-type"])
        r = await c.post(U, json={"a": 1})
        print(r.json(), r)
        print((await c.get(U + "/s")).text.split(), (await c.get(U + "/m")).status_code, (await c.get(U + "/none")).text)
        try: await c.get(U, timeout=0.1)
        except httpx.ReadTimeout as e: print(type(e), e)
        try: await c.get("http://127.0.0.1:9")
        except httpx.ConnectError as e: print(type(e), e)
    await runner.cleanup()
asyncio.run(main())
