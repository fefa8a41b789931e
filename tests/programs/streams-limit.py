import asyncio

LINES = b'short\n' + b'x' * 40 + b'\n' + b'y' * 20


async def handle(reader, writer):
    while not reader.at_eof():
        try:
            print('line', await reader.readline())
        except ValueError as error:
            print('too long:', error, error.__context__)
    try:
        await reader.readuntil(b';')
    except asyncio.IncompleteReadError as error:
        print('incomplete', error.partial, error.expected, error)
    writer.close()


async def until(reader, writer):
    print(await reader.readuntil((b'--', b';')), await reader.readuntil(b'--'))
    try:
        await reader.readuntil(b'!')
    except asyncio.LimitOverrunError as error:
        print('overrun', error, error.consumed, error.args)
    print(await reader.readexactly(3), await reader.read(0), await reader.read())
    for wrong in (b'', ()):
        try:
            await reader.readuntil(wrong)
        except ValueError as error:
            print(error)
    writer.close()


async def send(port, data):
    reader, writer = await asyncio.open_connection('127.0.0.1', port)
    writer.writelines([data[:10], data[10:]])
    writer.write_eof()
    print('answer', await reader.read())
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(handle, '127.0.0.1', 8001, limit=16):
        await send(8001, LINES)
    async with await asyncio.start_server(until, '127.0.0.1', 8002, limit=8):
        await send(8002, b'a;b--cdefghijklmnop')


asyncio.run(main())
