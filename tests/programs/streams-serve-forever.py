import asyncio
async def handle(reader, writer):
    while data := await reader.read(10):
        writer.write(data[::-1])
        await writer.drain()
    writer.close()

async def client(i):
    r, w = await asyncio.open_connection('127.0.0.1', 8888)
    for word in ('abc', 'de'):
        w.write(word.encode())
        print(i, await r.read(10))
    w.close()
    await w.wait_closed()

async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    serving = asyncio.create_task(server.serve_forever(), name='serving')
    print(server.is_serving())
    await asyncio.gather(*(client(i) for i in range(3)))
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print('cancelled', server.is_serving(), server.sockets)
asyncio.run(main())
