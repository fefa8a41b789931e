import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const PROGRAM = `
import asyncio, aiohttp
from aiohttp import web
NAMES = """request_start request_chunk_sent response_chunk_received request_end request_exception request_redirect
connection_queued_start connection_queued_end connection_create_start connection_create_end connection_reuseconn
dns_resolvehost_start dns_resolvehost_end dns_cache_hit dns_cache_miss request_headers_sent""".split()
told = []
def traced():
    config = aiohttp.TraceConfig()
    def receiver(name):
        async def tell(session, context, params):
            values = [str(getattr(params, each)) for each in ("method", "url", "chunk", "host") if hasattr(params, each)]
            told.append(" ".join([name, *values, *sorted(getattr(params, "headers", ()))]))
            context.trace_request_ctx and print(name, type(params).__name__, context)
        return tell
    for name in NAMES:
        getattr(config, "on_" + name).append(receiver(name))
    @config.on_request_start
    async def mark(session, context, params):
        params.headers["X-Told"] = "told"
    return config
async def slow(request):
    await asyncio.sleep(0.2)
    return web.Response(text="slow")
async def hello(request): return web.Response(text=request.headers.get("X-Told", "hello") + (await request.text()))
async def moved(request): raise web.HTTPFound("/hello")
async def main():
    app, config = web.Application(), traced()
    app.add_routes([web.get("/slow", slow), web.get("/hello", hello), web.post("/hello", hello), web.get("/moved", moved)])
    runner = web.AppRunner(app)
    await runner.setup()
    await web.TCPSite(runner, "localhost", 8097).start()
    async with aiohttp.ClientSession("http://localhost:8097", trace_configs=[config], connector=aiohttp.TCPConnector(limit=1)) as session:
        try:
            config.on_request_end.append(print)
        except RuntimeError as error:
            print(error, session.trace_configs == [config])
        async def ask(method, path, **options):
            told.clear()
            try:
                async with session.request(method, path, **options) as response:
                    print(await response.text())
            except (aiohttp.ClientError, TimeoutError) as error:
                print(type(error).__name__)
            print(*told, sep="\\n")
        await ask("GET", "/moved", params={"a": "b"}, trace_request_ctx={"n": 1})
        await ask("POST", "/hello", data=b"body")
        await ask("GET", "/none", raise_for_status=True)
        await asyncio.gather(ask("GET", "/slow"), ask("GET", "/slow"))
        await ask("GET", "/slow", timeout=aiohttp.ClientTimeout(total=0.1))
        await ask("GET", "http://localhost:1/")
    async with aiohttp.ClientSession(trace_configs=[config]) as session:
        await ask("GET", "http://httpbin.org/get")
    print(aiohttp.TraceRequestStartParams("GET", "u", {}), repr(config.on_request_end).startswith("<Signal owner="))
    await runner.cleanup()
asyncio.run(main())
`;

test('a session tells of its requests what aiohttp tells', () => {
  const printed = simulate(PROGRAM, {file: 'p.py'}).stdout.map(({text}) => text);
  expect(`${printed.join('\n')}\n`).toMatchInlineSnapshot(`
    "Cannot modify frozen list. True
    request_start TraceRequestStartParams namespace(trace_request_ctx={'n': 1})
    connection_create_start TraceConnectionCreateStartParams namespace(trace_request_ctx={'n': 1})
    dns_cache_miss TraceDnsCacheMissParams namespace(trace_request_ctx={'n': 1})
    dns_resolvehost_start TraceDnsResolveHostStartParams namespace(trace_request_ctx={'n': 1})
    dns_resolvehost_end TraceDnsResolveHostEndParams namespace(trace_request_ctx={'n': 1})
    connection_create_end TraceConnectionCreateEndParams namespace(trace_request_ctx={'n': 1})
    request_headers_sent TraceRequestHeadersSentParams namespace(trace_request_ctx={'n': 1})
    request_redirect TraceRequestRedirectParams namespace(trace_request_ctx={'n': 1})
    connection_reuseconn TraceConnectionReuseconnParams namespace(trace_request_ctx={'n': 1})
    request_headers_sent TraceRequestHeadersSentParams namespace(trace_request_ctx={'n': 1})
    request_end TraceRequestEndParams namespace(trace_request_ctx={'n': 1})
    response_chunk_received TraceResponseChunkReceivedParams namespace(trace_request_ctx={'n': 1})
    told
    request_start GET http://localhost:8097/moved?a=b
    connection_create_start
    dns_cache_miss localhost
    dns_resolvehost_start localhost
    dns_resolvehost_end localhost
    connection_create_end
    request_headers_sent GET http://localhost:8097/moved?a=b Accept Accept-Encoding Host User-Agent X-Told
    request_redirect GET http://localhost:8097/moved?a=b X-Told
    connection_reuseconn
    request_headers_sent GET http://localhost:8097/hello Accept Accept-Encoding Host User-Agent X-Told
    request_end GET http://localhost:8097/hello X-Told
    response_chunk_received GET http://localhost:8097/hello b'told'
    toldbody
    request_start POST http://localhost:8097/hello
    connection_reuseconn
    request_headers_sent POST http://localhost:8097/hello Accept Accept-Encoding Content-Length Content-Type Host User-Agent X-Told
    request_chunk_sent POST http://localhost:8097/hello b'body'
    request_end POST http://localhost:8097/hello X-Told
    response_chunk_received POST http://localhost:8097/hello b'toldbody'
    ClientResponseError
    request_start GET http://localhost:8097/none
    connection_reuseconn
    request_headers_sent GET http://localhost:8097/none Accept Accept-Encoding Host User-Agent X-Told
    request_exception GET http://localhost:8097/none X-Told
    slow
    request_start GET http://localhost:8097/slow
    connection_queued_start
    request_end GET http://localhost:8097/slow X-Told
    response_chunk_received GET http://localhost:8097/slow b'slow'
    slow
    request_start GET http://localhost:8097/slow
    connection_queued_start
    request_end GET http://localhost:8097/slow X-Told
    response_chunk_received GET http://localhost:8097/slow b'slow'
    connection_queued_end
    connection_reuseconn
    request_headers_sent GET http://localhost:8097/slow Accept Accept-Encoding Host User-Agent X-Told
    request_end GET http://localhost:8097/slow X-Told
    response_chunk_received GET http://localhost:8097/slow b'slow'
    TimeoutError
    request_start GET http://localhost:8097/slow
    connection_reuseconn
    request_headers_sent GET http://localhost:8097/slow Accept Accept-Encoding Host User-Agent X-Told
    request_exception GET http://localhost:8097/slow X-Told
    ClientConnectorError
    request_start GET http://localhost:1/
    connection_create_start
    dns_cache_miss localhost
    dns_resolvehost_start localhost
    dns_resolvehost_end localhost
    request_exception GET http://localhost:1/ X-Told
    {
      "args": {}, 
      "headers": {
        "Accept": "*/*", 
        "Accept-Encoding": "gzip, deflate", 
        "Host": "httpbin.org", 
        "User-Agent": "Python/3.14 aiohttp/3.13.2", 
        "X-Told": "told"
      }, 
      "origin": "192.0.2.1", 
      "url": "http://httpbin.org/get"
    }

    request_start GET http://httpbin.org/get
    connection_create_start
    dns_cache_miss httpbin.org
    dns_resolvehost_start httpbin.org
    dns_resolvehost_end httpbin.org
    connection_create_end
    request_headers_sent GET http://httpbin.org/get Accept Accept-Encoding Host User-Agent X-Told
    request_end GET http://httpbin.org/get X-Told
    response_chunk_received GET http://httpbin.org/get b'{\\n  "args": {}, \\n  "headers": {\\n    "Accept": "*/*", \\n    "Accept-Encoding": "gzip, deflate", \\n    "Host": "httpbin.org", \\n    "User-Agent": "Python/3.14 aiohttp/3.13.2", \\n    "X-Told": "told"\\n  }, \\n  "origin": "192.0.2.1", \\n  "url": "http://httpbin.org/get"\\n}\\n'
    TraceRequestStartParams(method='GET', url='u', headers={}) True
    "
  `);
});
