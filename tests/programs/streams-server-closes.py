import asyncio

stop = asyncio.Event()


async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    print(name, 'is served')
    await stop.wait()
    writer.write(b'bye ' + name.encode())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def client(name):
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    writer.write(name.encode() + b'\n')
    print(name, 'got', await reader.read())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    forever = asyncio.create_task(server.serve_forever())
    clients = [asyncio.create_task(client(name)) for name in ('ann', 'bob', 'cy')]
    await asyncio.sleep(0.5)
    server.close()
    try:
        await forever
    except asyncio.CancelledError:
        print('serve_forever is cancelled')
    closing = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0.5)
    print('closed?', closing.done())
    stop.set()
    await closing
    print('closed', [task.done() for task in clients])
    await asyncio.gather(*clients)


asyncio.run(main())
