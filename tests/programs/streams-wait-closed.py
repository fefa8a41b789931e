import asyncio
async def handle(reader, writer):
    await reader.read()
    print('handler: client is gone')
    writer.close()

async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    r, w = await asyncio.open_connection('127.0.0.1', 8888)
    await asyncio.sleep(0.1)
    server.close()
    print('closed', server.is_serving())
    try:
        await asyncio.open_connection('127.0.0.1', 8888)
    except OSError as e:
        print(e)
    waiter = asyncio.create_task(server.wait_closed())
    await asyncio.sleep(0.2)
    print('waits', not waiter.done())
    w.close()
    await waiter
    print('over')
asyncio.run(main())
