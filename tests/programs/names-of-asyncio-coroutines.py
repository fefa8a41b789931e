import asyncio
async def main():
    for c in (asyncio.sleep(1), asyncio.sleep(0), asyncio.wait([asyncio.create_task(asyncio.sleep(0))]), asyncio.wait_for(asyncio.sleep(0), 1), asyncio.to_thread(print), asyncio.open_connection("127.0.0.1", 1), asyncio.Event().wait(), asyncio.Queue().get(), asyncio.Queue().join(), asyncio.Lock().acquire(), asyncio.Condition().wait(), asyncio.Condition().wait_for(int), asyncio.Semaphore(1).acquire(), asyncio.Barrier(1).wait(), asyncio.start_server(print), asyncio.get_running_loop().shutdown_asyncgens()):
        t = asyncio.create_task(c)
        print(c.__name__, c.__qualname__, str(c)[:22], t.get_coro() is c)
        t.cancel()
        try: await t
        except (asyncio.CancelledError, RuntimeError) as e: print(type(e).__name__)
asyncio.run(main())
