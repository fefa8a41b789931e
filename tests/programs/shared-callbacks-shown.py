"""asyncio's own callbacks, as tasks and futures show them."""
import asyncio

served = []


async def serve(reader, writer):
    served.append(asyncio.current_task())
    await reader.read()
    writer.close()


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 8888)
    reader, writer = await asyncio.open_connection("127.0.0.1", 8888)
    await asyncio.sleep(0.1)
    print(served[0])
    writer.close()
    server.close()
    task = asyncio.create_task(asyncio.sleep(0.1))
    others = [asyncio.shield(task), asyncio.gather(task)]
    each = asyncio.as_completed([task])
    asyncio.wrap_future(asyncio.run_coroutine_threadsafe(asyncio.sleep(1), asyncio.get_running_loop())).cancel()
    waiting = asyncio.create_task(asyncio.wait([task]))
    await asyncio.sleep(0)
    print(task)
    print(others)
    print(waiting)
    await waiting


asyncio.run(main())
