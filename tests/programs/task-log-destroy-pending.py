import asyncio
import gc


async def main():
    loop = asyncio.get_running_loop()
    for quiet in True, False:
        task = asyncio.create_task(asyncio.sleep(9))
        await asyncio.sleep(0)
        print(task._log_destroy_pending)
        task._log_destroy_pending = not quiet
        print(task._log_destroy_pending)
        task.cancel()
    waits = loop.create_task(asyncio.sleep(5))
    waits._log_destroy_pending = 0
    other = loop.create_task(asyncio.sleep(5))
    print(waits._log_destroy_pending, other._log_destroy_pending)


loop = asyncio.new_event_loop()
loop.run_until_complete(main())
loop.close()
del loop
gc.collect()
print("over")
