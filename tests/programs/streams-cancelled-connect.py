import asyncio


async def handle(reader, writer):
    print('handler', await reader.read())
    writer.close()


async def connect(name):
    try:
        reader, writer = await asyncio.open_connection('localhost', 8888)
    except asyncio.CancelledError:
        print(name, 'cancelled')
        raise
    print(name, 'connected')
    writer.close()


async def main():
    server = await asyncio.start_server(handle, 'localhost', 8888, start_serving=False)
    try:
        await connect('early')
    except ConnectionRefusedError as error:
        print(error)
    await server.start_serving()
    for turns in range(8):
        task = asyncio.create_task(connect(f'after {turns}'))
        for _ in range(turns):
            await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait([task])
        print(task.cancelled())
    server.close()
    await server.wait_closed()


asyncio.run(main())
