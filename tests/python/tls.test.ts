import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';
import {printed, programsIn} from './beside.ts';

// The CPython of the oracle has no TLS: beside the program is what another printed on a machine.
test.each(programsIn(new URL('./tls/', import.meta.url)))(
  '$name prints what it does on a machine',
  ({name, source, beside}) => {
    expect(`${printed(source, name).join('\n')}\n`).toBe(beside);
  },
);

const program = (body: string) => `import asyncio, ssl
async def main():
    ${body.trim().replaceAll('\n', '\n    ')}
asyncio.run(main())`;

test('a name of the web answers with TLS at port 443', () => {
  const source = program(String.raw`
context = ssl.create_default_context()
for secure in True, context:
    reader, writer = await asyncio.open_connection("example.com", 443, ssl=secure, server_hostname="example.com")
    writer.write(b"GET /delay/1 HTTP/1.0\r\n\r\n")
    print((await reader.read()).splitlines()[-1], writer.can_write_eof(), writer.is_closing())
    print(writer.get_extra_info("peername"), writer.transport)
    try:
        writer.write_eof()
    except NotImplementedError as error:
        print(repr(error))
    writer.close()
    await writer.wait_closed()
`);
  const each = [
    "b'Response from https://example.com/delay/1' False True",
    "('203.0.113.1', 443) <asyncio.sslproto._SSLProtocolTransport object at 0x…>",
    'NotImplementedError()',
  ];
  expect(printed(source)).toEqual([...each, ...each]);
});

test('what a server with TLS closes is closed for a protocol, too', () => {
  const source = program(String.raw`
class Client(asyncio.Protocol):
    def connection_made(self, transport):
        transport.write(b"HEAD / HTTP/1.0\r\n\r\n")
    def data_received(self, data):
        print(data[:15])
    def eof_received(self):
        print("eof")
    def connection_lost(self, error):
        over.set_result(error)
over = asyncio.Future()
await asyncio.get_running_loop().create_connection(Client, "example.com", 443, ssl=True)
print(await over)
`);
  expect(printed(source)).toEqual(["b'HTTP/1.1 200 OK'", 'eof', 'None']);
});

test.each([
  ['await asyncio.open_connection("example.com", 80, ssl=True)', '"ssl=" of such a connection'],
  ['await asyncio.open_connection("127.0.0.1", 443, ssl=True)', '"ssl=" of such a connection'],
  ['await asyncio.open_connection("example.com", 443, ssl=5)', '"ssl=" that is no SSLContext'],
  [
    'await asyncio.open_connection("example.com", 443, ssl=ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER))',
    "a connection with a server's SSLContext",
  ],
  [
    'await asyncio.open_connection("example.com", 443, ssl=True, server_hostname="a.b")',
    'a "server_hostname" other than the host',
  ],
  [
    '(await asyncio.open_connection("example.com", 443, ssl=True))[1].get_extra_info("cipher")',
    'get_extra_info("cipher")',
  ],
  ['ssl.create_default_context().wrap_socket(None)', '"ssl.SSLContext.wrap_socket"'],
  ['print(ssl.OPENSSL_VERSION)', '"ssl.OPENSSL_VERSION"'],
])('%s is refused', (line, message) => {
  expect(() => simulate(program(line), {file: 'p.py'})).toThrow(message);
});
