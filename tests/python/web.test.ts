import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const printed = (source: string) =>
  simulate(source, {file: 'p.py'}).stdout.map(({text, at}) => `${at} ${text}`);

const ASKED = `
import asyncio, socket

async def ask(host, request):
    reader, writer = await asyncio.open_connection(host, 80)
    writer.write(request)
    return reader, writer

async def said(request):
    reader, writer = await ask("example.com", request)
    print(await reader.read())
    writer.close()
    await writer.wait_closed()
`;

const run = (body: string) =>
  printed(
    `${ASKED}async def main():\n    ${body.trim().replaceAll('\n', '\n    ')}\nasyncio.run(main())`,
  );

const TEXT = 'Content-Type: text/plain; charset=utf-8';

test('a name of the web answers requests at port 80, as it answers the libraries for them', () => {
  expect(
    run(String.raw`await said(b"GET /delay/2 HTTP/1.0\r\nHost: example.com\r\n\r\n")`),
  ).toEqual([
    String.raw`2 b'HTTP/1.1 200 OK\r\n${TEXT}\r\nContent-Length: 40\r\nConnection: close\r\n\r\nResponse from http://example.com/delay/2'`,
  ]);
});

test('what is no request is a bad one, HEAD has no body, nor has a status that says so', () => {
  const found = run(String.raw`
await said(b"hello\n")
await said(b"GET / HTTP/1.1\r\n\r\n")
await said(b"HEAD / HTTP/1.0\n\n")
await said(b"GET http://example.com/status/204 HTTP/1.0\r\n\r\n")
await said(b"POST /status/404 HTTP/1.1\r\nHost: x\r\nConnection: close\r\nContent-Length: 2\r\n\r\nab")`);
  expect(found.map(each => each.replace(/^\S+ /, ''))).toEqual([
    String.raw`b'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'`,
    String.raw`b'HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\nConnection: close\r\n\r\n'`,
    String.raw`b'HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: 528\r\nConnection: close\r\n\r\n'`,
    String.raw`b'HTTP/1.1 204 No Content\r\nConnection: close\r\n\r\n'`,
    String.raw`b'HTTP/1.1 404 Not Found\r\n${TEXT}\r\nContent-Length: 43\r\nConnection: close\r\n\r\nResponse from http://example.com/status/404'`,
  ]);
});

test('a connection is kept for more requests, answered in turn, and given up after 75 s of silence', () => {
  const found = run(String.raw`
reader, writer = await ask("example.com", b"GET /delay/1 HTTP/1.1\r\nHost: x\r\n\r\nGET /delay/2 HTT")
await asyncio.sleep(0.5)
writer.write(b"P/1.1\r\nHost: x\r\n\r\n")
for _ in range(2):
    head = await reader.readuntil(b"\r\n\r\n")
    print(b"keep-alive" in head, await reader.readexactly(40))
print(await reader.read())`);
  expect(found).toEqual([
    "1 True b'Response from http://example.com/delay/1'",
    "3 True b'Response from http://example.com/delay/2'",
    "78 b''",
  ]);
});

test('who says no more is answered, and who is gone is not', () => {
  const found = run(String.raw`
reader, writer = await ask("example.com", b"GET /delay/1 HTTP/1.1\r\nHost: x\r\n\r\n")
writer.write_eof()
print(len(await reader.read()))
for leave in (lambda writer: writer.close(), lambda writer: writer.transport.abort()):
    reader, writer = await ask("example.com", b"GET /delay/1 HTTP/1.1\r\nHost: x\r\n\r\n" * 2)
    await asyncio.sleep(0.5)
    leave(writer)
    await asyncio.sleep(100)
print("over")`);
  expect(found).toEqual(['1 144', '202 over']);
});

test('names have addresses that belong to nobody, the same in every call', () => {
  const found = run(String.raw`
loop = asyncio.get_running_loop()
print(await loop.getaddrinfo("a.site", 80, type=socket.SOCK_STREAM))
reader, writer = await ask("b.site", b"")
print(writer.get_extra_info("peername"), writer.get_extra_info("sockname"), socket.gethostbyname("a.site"))
sock = socket.socket()
sock.setblocking(False)
await loop.sock_connect(sock, ("a.site", 80))
await loop.sock_sendall(sock, b"GET / HTTP/1.0\r\n\r\n")
print((await loop.sock_recv(sock, 100))[:15], sock.getpeername())
sock.close()`);
  expect(found.map(each => each.replace(/^\S+ /, ''))).toEqual([
    "[(<AddressFamily.AF_INET: 2>, <SocketKind.SOCK_STREAM: 1>, 6, '', ('203.0.113.1', 80))]",
    "('203.0.113.2', 80) ('192.0.2.1', 50001) 203.0.113.1",
    "b'HTTP/1.1 200 OK' ('203.0.113.1', 80)",
  ]);
});

test('sockets that block wait for what is said, in threads and with selectors as well', () => {
  const source = String.raw`
import selectors, socket, threading
def get(path):
    with socket.create_connection(("example.com", 80)) as sock:
        sock.sendall(f"GET {path} HTTP/1.0\r\n\r\n".encode())
        print(sock.recv(1000)[-8:])
threads = [threading.Thread(target=get, args=(path,)) for path in ("/delay/2", "/delay/1")]
for each in threads: each.start()
for each in threads: each.join()
sock = socket.socket()
sock.settimeout(0.5)
sock.connect(("example.com", 80))
sock.send(b"GET /delay/3 HTTP/1.0\r\n\r\n")
try:
    sock.recv(10)
except TimeoutError as error:
    print(error)
selector = selectors.DefaultSelector()
selector.register(sock, selectors.EVENT_READ)
print(len(selector.select()), sock.recv(8))
selector.unregister(sock)
sock.close()`;
  expect(printed(source)).toEqual([
    "1 b'/delay/1'",
    "2 b'/delay/2'",
    '2.5 timed out',
    "5 1 b'HTTP/1.1'",
  ]);
});

test('the thread that looks a name up for sock_connect() runs getaddrinfo', () => {
  const {events} = simulate(`import asyncio, socket
async def main():
    sock = socket.socket()
    sock.setblocking(False)
    await asyncio.get_running_loop().sock_connect(sock, ("localhost", (await asyncio.start_server(print, "127.0.0.1", 5000)).sockets[0].getsockname()[1]))
    sock.close()
asyncio.run(main())`);
  const started = events.filter(event => event.kind === 'worker-started');
  expect(started.map(event => event.function)).toEqual(['getaddrinfo']);
});

test('many requests at once, each in a session of its own, count little more each than few', () => {
  const asking = (count: number) => `import aiohttp, asyncio
async def ask():
    async with aiohttp.ClientSession() as session:
        async with session.get("http://example.com/") as response:
            return response.status
async def main():
    print(sum(await asyncio.gather(*[ask() for _ in range(${count})])))
asyncio.run(main())`;
  const steps = 12_000_000;
  expect(simulate(asking(50), {limits: {steps}}).outcome.kind).toBe('ok');
  expect(simulate(asking(200), {limits: {steps: 5 * steps}}).outcome.kind).toBe('ok');
});
