import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const printed = (source: string) =>
  simulate(source, {file: 'p.py'}).stdout.map(({text, at}) => `${at} ${text}`);

const told = (body: string) => printed(`import asyncio, socket\n${body.trim()}`);

test('who asks for a connection that nobody answers waits as long as it may, and gives up after 127 s', () => {
  expect(
    told(`
s = socket.socket()
s.settimeout(2)
try:
    s.connect(("10.0.0.1", 80))
except TimeoutError as e:
    print(repr(e))
socket.setdefaulttimeout(0.5)
print(socket.socket().connect_ex(("google.com", 22)), socket.socket().gettimeout())
try:
    socket.create_connection(("10.0.0.1", 80), timeout=None)
except TimeoutError as e:
    print(repr(e))
async def main():
    try:
        await asyncio.open_connection("google.com", 22)
    except OSError as e:
        print(repr(e))
asyncio.run(main())`),
  ).toEqual([
    "2 TimeoutError('timed out')",
    '2.5 11 0.5',
    "129.5 TimeoutError(110, 'Connection timed out')",
    `256.5 TimeoutError(110, "Connect call failed ('203.0.113.1', 22)")`,
  ]);
});

test('a port scanner finds ports 80 and 443 of the web, and those of a host that lets itself be scanned', () => {
  expect(
    told(`
async def scan(host, port):
    try:
        _, writer = await asyncio.wait_for(asyncio.open_connection(host, port), 1)
        writer.close()
        return "open"
    except TimeoutError:
        return "silent"
    except ConnectionRefusedError:
        return "closed"
async def main():
    for host in ("python.org", "scanme.nmap.org", "192.168.0.1", "localhost"):
        print(*await asyncio.gather(*(scan(host, port) for port in (22, 23, 80, 443))))
asyncio.run(main())`),
  ).toEqual([
    '1 silent silent open open',
    '1 open closed open closed',
    '2 silent silent silent silent',
    '2 closed closed closed closed',
  ]);
});

test('what is no TLS is not understood at port 443; a datagram there goes from the address of the machine', () => {
  expect(
    told(`
s = socket.create_connection(("example.com", 443))
s.sendall(b"GET / HTTP/1.0\\r\\n\\r\\n")
print(s.recv(24))
d = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
d.connect(("8.8.8.8", 80))
d.send(b"lost")
print(d.send(b"lost, too"), d.getsockname()[0])
print(socket.getservbyport(443), socket.getservbyname("ssh"))`),
  ).toEqual(["0 b'HTTP/1.1 400 Bad Request'", '0 9 192.0.2.1', '0 https 22']);
});
