# Files of aiohttp.web: FileResponse, web.static and add_static, what is not there, what lies outside of the folder.
import asyncio, os, pathlib
import aiohttp
from aiohttp import web

async def index(request):
    return web.FileResponse("site/index.html")

async def gone(request):
    return web.FileResponse("site/none.html")

async def folder(request):
    return web.FileResponse(pathlib.Path("site"), headers={"X-A": "b"})

def write():
    os.makedirs("site/sub")
    for path, text in {"site/index.html": "<h1>é</h1>\n", "site/a b.txt": "text", "site/sub/x.json": "{}", "secret.txt": "secret"}.items():
        pathlib.Path(path).write_text(text)
    pathlib.Path("site/noext").write_bytes(b"\0" * 300000)

def routes(app):
    for wrong in "nothing", "secret.txt":
        try:
            app.router.add_static("/static", wrong)
        except ValueError as error:
            print(str(error).replace(os.getcwd(), ""), type(error.__cause__).__name__)
    resource = app.router.add_static("/static/", "site", name="static")
    print(app.router["static"].url_for(filename="/a b.txt"), [route.method for route in resource])
    table = web.RouteTableDef()
    table.static("/t", "site/sub")
    print(list(table))
    app.add_routes(table)
    app.add_routes([web.get("/", index), web.get("/gone", gone), web.get("/folder", folder), web.static("/u", "site")])

PATHS = ["/", "/gone", "/folder", "/static/index.html", "/static/a%20b.txt", "/static/sub/x.json", "/static/sub", "/static", "/static/none",
         "/static/%2e%2e/secret.txt", "/static//etc/passwd", "/t/x.json", "/u/noext", "/tx"]

async def main():
    write()
    app = web.Application()
    routes(app)
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8082).start()
    async with aiohttp.ClientSession("http://localhost:8082") as session:
        for path in PATHS:
            async with session.get(path) as response:
                told = [pair for pair in response.headers.items() if pair[0] not in ("Date", "Server", "Etag", "Last-Modified")]
                body = await response.read()
                print(path, response.status, told, body[:20], len(body))
        async with session.head("/static/index.html") as response:
            print(response.status, response.headers["Content-Length"], await response.read(), "Etag" in response.headers)
        async with session.post("/static/index.html") as response:
            print(response.status, response.headers["Allow"], await response.read())
    await runner.cleanup()

asyncio.run(main())
