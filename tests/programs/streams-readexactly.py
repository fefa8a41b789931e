import asyncio

async def handle(reader, writer):
    try:
        head = await reader.readexactly(4)
        print('head', head)
        n = int.from_bytes(head, 'big')
        body = await reader.readexactly(n)
        print('body', body)
    except asyncio.IncompleteReadError as e:
        print('incomplete', e, e.partial, e.expected, e.args, repr(e))
    finally:
        writer.close()

async def send(payload):
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    writer.write(payload)
    await writer.drain()
    writer.write_eof()
    print('client got', await reader.read(-1))
    writer.close()
    await writer.wait_closed()

async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    await send((5).to_bytes(4, 'big') + b'hello')
    await send((5).to_bytes(4, 'big') + b'hel')
    await send(b'ab')
    server.close()
    await server.wait_closed()
asyncio.run(main())
