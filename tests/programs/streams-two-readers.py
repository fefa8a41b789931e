import asyncio


async def handle(reader, writer):
    await asyncio.sleep(1)
    writer.write(b'one\ntwo\n')
    writer.close()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    results = await asyncio.gather(reader.readline(), reader.readline(), return_exceptions=True)
    print(results)
    try:
        await asyncio.wait_for(reader.readexactly(10), 0.5)
    except asyncio.IncompleteReadError as error:
        print(error)
    try:
        writer.write('text')
    except TypeError as error:
        print(error)
    writer.write_eof()
    try:
        writer.write(b'more')
    except RuntimeError as error:
        print(error)
    writer.close()
    await writer.wait_closed()
    server.close()


asyncio.run(main())
