import asyncio
tasks = []
async def handle(reader, writer):
    tasks.append(asyncio.current_task())
    try:
        await reader.read()
    except asyncio.CancelledError:
        print('handler cancelled')
        raise
    finally:
        print('handler finally')

async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 8888)
    r, w = await asyncio.open_connection('127.0.0.1', 8888)
    await asyncio.sleep(0.1)
    tasks[0].cancel()
    print('client reads', await r.read())
    w.write(b'x')
    try:
        await w.drain()
        await asyncio.sleep(0)
        w.write(b'y')
        await w.drain()
        await asyncio.sleep(0)
        w.write(b'z')
        await w.drain()
    except ConnectionError as e:
        print('drain', repr(e))
    w.close()
    try:
        await w.wait_closed()
    except OSError as e:
        print('wait_closed', repr(e))
    server.close()
    await server.wait_closed()
    print('end')
asyncio.run(main())
