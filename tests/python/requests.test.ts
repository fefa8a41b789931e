import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const run = (source: string) => () => simulate(source, {file: 'p.py'});

test.each([
  [
    'import requests\nrequests.get("https://a.b").cookies',
    'p.py:2:1: "requests.models.Response.cookies" is not modelled; write the program without it',
  ],
  [
    'import requests\nrequests.get("https://a.b").json()["title"]',
    `p.py:2:1: what a server answers ('title' in its JSON) is not modelled; write the data into the program`,
  ],
  ['import httpx\nhttpx.get("https://a.b").json().get("title")', 'p.py:2:1: what a server answers'],
  [
    'import requests\nlen(requests.get("https://a.b").json())',
    'p.py:2:1: how much a server answers (len() of its JSON) is not modelled',
  ],
  [
    'import requests\nfor each in requests.get("https://a.b").json(): pass',
    'p.py:2:13: what a server answers (a loop over its JSON) is not modelled',
  ],
  ['import requests, certifi', 'p.py:1:18: the module "certifi" is not modelled'],
  [
    'import requests\nrequests.get("https://a.b", verify=False)',
    'p.py:2:1: the warning that verify=False gives is not modelled; call urllib3.disable_warnings() first',
  ],
  ['import requests\nrequests.adapters', 'p.py:2:1: "requests.adapters" is not modelled'],
  ['from aiohttp import web\nweb.UnixSite', 'p.py:2:1: "aiohttp.web.UnixSite" is not'],
  [
    'import aiohttp, io\naiohttp.FormData({"file": io.BytesIO(b"x")})',
    'p.py:2:1: a form with files is not modelled; send their bytes as data=',
  ],
  [
    'import aiohttp, asyncio\nasync def main():\n  async with aiohttp.ClientSession() as session:\n    await session.post("https://a.b", data={"file": open(__file__)})\nasyncio.run(main())',
    'p.py:4:5: a form with files is not modelled; send their bytes as data=',
  ],
  ['import httpx\nhasattr(httpx, "HTTPTransport")', 'p.py:2:1: "httpx.HTTPTransport" is not'],
  ['import httpx\nhttpx.ASGITransport(app=None)', 'p.py:2:1: "httpx.ASGITransport" is not'],
  [
    'import httpx\nanswer = httpx.MockTransport(lambda request: httpx.Response(302, headers={"Location": "/"}))\nhttpx.Client(transport=answer, follow_redirects=True).get("https://a.b")',
    'p.py:3:1: following a redirect is not modelled; answer with what stands there',
  ],
  [
    'import httpx\nanswer = httpx.MockTransport(lambda request: httpx.Response(200, headers={"Set-Cookie": "a=1"}))\nhttpx.Client(transport=answer).get("https://a.b")',
    'p.py:3:1: a cookie that a transport sets is not modelled; give the client cookies=',
  ],
  [
    'import socket, threading, urllib.request\ns = socket.create_server(("", 80))\nthreading.Thread(target=lambda: s.accept()[0].sendall(b"HTTP/1.1 302 Found\\n\\n")).start()\nurllib.request.urlopen("http://localhost/")',
    'p.py:4:1: an answer with the status 302 is not modelled; use asyncio.open_connection',
  ],
  ['import urllib.request\nurllib.request.build_opener', '"urllib.request.build_opener" is not'],
])(
  'what a library for requests may have beyond the model is refused, not denied',
  (source, found) => {
    expect(run(source)).toThrow(found);
  },
);

test.each([
  ['aiohttp.ClientSession(auto_decompress=False)', 'ClientSession(auto_decompress=...)'],
  [
    'aiohttp.ClientSession().get("https://a.b", proxy="http://p")',
    'ClientSession.request(proxy=...)',
  ],
  ['aiohttp.TCPConnector(local_addr=("", 1))', 'TCPConnector(local_addr=...)'],
  ['httpx.Client(proxy="http://p")', 'Client(proxy=...)'],
  [
    'aiohttp.web.AppRunner(aiohttp.web.Application(), handler_cancellation=True)',
    'handler_cancellation=True',
  ],
  ['httpx.Client().post("https://a.b", files={"a": b"x"})', 'Client.request(files=...)'],
  ['requests.get("https://a.b", proxies={"https": "http://p"})', 'Session.request(proxies=...)'],
  [
    'requests.Session()\n  made.proxies = {"http": "http://p"}\n  made.get("https://a.b")',
    'Session.request(proxies=...)',
  ],
])('an option of a library that the model would have to obey is refused: %s', (call, named) => {
  const source = `import aiohttp.web, asyncio, httpx, requests\nasync def main():\n  made = ${call}\n  if asyncio.iscoroutine(made) or hasattr(made, "__await__"): await made\nasyncio.run(main())`;
  expect(run(source)).toThrow(`"${named}" is not modelled; leave it out`);
});

test('an option that changes nothing is taken, and one that no library has is denied', () => {
  const source = `
import aiohttp, asyncio, httpx, requests
async def main():
    async with aiohttp.TCPConnector(resolver=None, happy_eyeballs_delay=None) as connector:
        session = aiohttp.ClientSession(trace_configs=None, response_class=aiohttp.ClientResponse, middlewares=(), connector=connector)
        print((await session.get("https://a.b", proxy=None, expect100=False, read_bufsize=9)).status)
    print(requests.get("https://a.b", proxies={"http": None}, hooks={}).status_code)
    print(httpx.get("https://a.b", verify=False, trust_env=False, proxy=None, follow_redirects=True).status_code)
    print((await httpx.AsyncClient(event_hooks={"request": []}, max_redirects=20).get("https://a.b", extensions={})).status_code)
    for call in aiohttp.ClientSession, session.get, aiohttp.TCPConnector, httpx.Client, httpx.AsyncClient:
        try:
            await call("https://a.b", bogus=1) if call == session.get else call(bogus=1)
        except TypeError as error:
            print(error)
asyncio.run(main())
`;
  expect(simulate(source).stdout.map(({text}) => text)).toEqual([
    '200',
    '200',
    '200',
    '200',
    ...['ClientSession.__init__', 'ClientSession._request', 'TCPConnector.__init__'].map(denied),
    ...['Client.__init__', 'AsyncClient.__init__'].map(denied),
  ]);
});

const denied = (called: string) => `${called}() got an unexpected keyword argument 'bogus'`;

test('each library has its own names alone', () => {
  expect(run('import requests\nrequests.ClientSession')).toThrow('is not modelled');
  for (const ours of ['_network', '_exchanges', '_hosts', '_served']) {
    expect(run(`import ${ours}`).call(null).outcome).toMatchObject({error: 'ModuleNotFoundError'});
  }
});

test('a session and its connector may be given their loop, the same for both', () => {
  const source = `
import asyncio, aiohttp
loop = asyncio.new_event_loop()
async def main():
    connector = aiohttp.TCPConnector(loop=loop)
    async with aiohttp.ClientSession(loop=loop, connector=connector) as session:
        print((await session.get("https://a.b/delay/1")).status)
    try:
        aiohttp.ClientSession(loop=asyncio.new_event_loop(), connector=connector)
    except RuntimeError as error:
        print(error)
loop.run_until_complete(main())
`;
  expect(simulate(source).stdout.map(({text}) => text)).toEqual([
    '200',
    'Session and connector has to use same event loop',
  ]);
});

test('a file of aiofiles has the methods that the library names, and awaits those that it hands to a thread', () => {
  const source = `
import aiofiles, asyncio
async def main():
    async with aiofiles.open("x", "w", executor=None) as file:
        print(await file.isatty(), await file.readable(), file.mode)
        await file.write("hey")
        print(hasattr(file, "reconfigure"), hasattr(file, "__iter__"))
    async with aiofiles.open("x", "rb") as file:
        print(file.readable(), await file.read1(2), await file.peek(), type(file))
    print(file.closed)
    try:
        aiofiles.open("x", foo=1)
    except TypeError as error:
        print(error)
    await aiofiles.stdout.write("out\\n")
    print(await aiofiles.os.wrap(len)("ab"))
import aiofiles.os
asyncio.run(main())
`;
  expect(simulate(source).stdout.map(({text}) => text)).toEqual([
    'False False w',
    'False False',
    "True b'he' b'y' <class 'aiofiles.threadpool.binary.AsyncBufferedReader'>",
    'True',
    "open() got an unexpected keyword argument 'foo'",
    'out',
    '2',
  ]);
});

test('aiofiles.os waits for what os does at once, and other parts of such libraries are refused', () => {
  const source = `
import aiofiles.os, asyncio
async def main():
    await aiofiles.os.makedirs("a/b", exist_ok=True)
    async with aiofiles.open("a/x", "w") as file:
        await file.write("hey")
    await aiofiles.os.rename("a/x", "a/y")
    print(await aiofiles.os.listdir("a"), (await aiofiles.os.stat("a/y")).st_size, await aiofiles.os.path.exists("a/x"))
asyncio.run(main())
`;
  expect(simulate(source).stdout).toMatchObject([{text: "['b', 'y'] 3 False", at: 0.07}]);
  expect(run('import aiofiles.tempfile')).toThrow('the module "aiofiles.tempfile" is not modelled');
  expect(run('import aiofiles.os\naiofiles.os.link')).toThrow('"aiofiles.os.link" is not');
  expect(run('import aiofiles\naiofiles.os').call(null).outcome).toMatchObject({
    message: "module 'aiofiles' has no attribute 'os'",
  });
});

test('who gives a server exactly the time that it takes has no answer', () => {
  const source = `
import aiohttp, asyncio, httpx, requests
async def main():
    async with aiohttp.ClientSession(timeout=aiohttp.ClientTimeout(total=2)) as session:
        try:
            await session.get("https://httpbin.org/delay/2")
        except TimeoutError as error:
            print(repr(error))
        try:
            await session.ws_connect("ws://localhost:9/ws")
        except aiohttp.ClientConnectorError as error:
            print(error)
asyncio.run(main())
for get, error in (requests.get, requests.Timeout), (httpx.get, httpx.ReadTimeout):
    try:
        get("https://httpbin.org/delay/2", timeout=2)
    except error as found:
        print(found)
`;
  expect(simulate(source).stdout).toMatchObject([
    {at: 2, text: 'TimeoutError()'},
    {
      at: 2,
      text: "Cannot connect to host localhost:9 ssl:default [Connect call failed ('127.0.0.1', 9)]",
    },
    {
      at: 4,
      text: "HTTPSConnectionPool(host='httpbin.org', port=443): Read timed out. (read timeout=2)",
    },
    {at: 6, text: 'The read operation timed out'},
  ]);
});

const OF_NOBODY = `import asyncio, aiohttp, httpx, requests
def told(error): print(type(error).__name__, error, sep=": ")
async def main():
    async with aiohttp.ClientSession() as session, httpx.AsyncClient() as client:
        for ask in session.get, session.ws_connect, client.get:
            try: await ask("https://api.example.com/a")
            except (aiohttp.ClientError, httpx.RequestError) as error: told(error)
        print((await session.get("https://www.example.com/a")).status)
    for ask in httpx.get, requests.get:
        try: ask("http://api.example.com/a?b=1")
        except (httpx.RequestError, requests.RequestException) as error: told(error)
asyncio.run(main())
`;

test('a name that nobody has fails with the error that each library has for it', () => {
  const {stdout} = simulate(OF_NOBODY, {file: 'p.py'});
  const aiohttp =
    'ClientConnectorDNSError: Cannot connect to host api.example.com:443 ssl:default [Name or service not known]';
  expect(stdout.map(({text}) => text)).toEqual([
    aiohttp,
    aiohttp,
    'ConnectError: [Errno -2] Name or service not known',
    '404',
    'ConnectError: [Errno -2] Name or service not known',
    `ConnectionError: HTTPConnectionPool(host='api.example.com', port=80): Max retries exceeded with url: /a?b=1 (Caused by NameResolutionError("HTTPConnection(host='api.example.com', port=80): Failed to resolve 'api.example.com' ([Errno -2] Name or service not known)"))`,
  ]);
});

test('nothing is encrypted within the program: a request by https of its own server is refused', () => {
  const source =
    'import requests, socket\nserver = socket.create_server(("localhost", 8443))\nrequests.get("https://localhost:8443")';
  expect(run(source)).toThrow(
    'p.py:3:1: a request by https of the program itself is not modelled; ask it by http',
  );
});

test.each([
  ['requests.get("http://exa mple.com/")', 'exa mple.com'],
  ['requests.get("http:///a")', ''],
  ['requests.get("http://.com/")', '.com'],
])('a name that no host can have is refused: %s', (call, host) => {
  expect(run(`import requests\n${call}`)).toThrow(
    `p.py:2:1: a request to a host called '${host}' is not modelled; ask one that could have such a name`,
  );
});
