import asyncio
import threading
import time


async def double(number, delay):
    print("asked for", number)
    await asyncio.sleep(delay)
    return number * 2


def run(loop):
    asyncio.set_event_loop(loop)
    print(asyncio.get_event_loop() is loop)
    try:
        loop.run_forever()
    finally:
        loop.close()
        print("loop closed")


loop = asyncio.new_event_loop()
thread = threading.Thread(target=run, args=(loop,))
thread.start()
futures = [asyncio.run_coroutine_threadsafe(double(n, n / 10), loop) for n in (3, 1, 2)]
print([future.result() for future in futures])
try:
    asyncio.run_coroutine_threadsafe(double(9, 5), loop).result(timeout=0.1)
except TimeoutError as error:
    print(repr(error))
loop.call_soon_threadsafe(print, "called in", thread.name)
time.sleep(0.1)
print(loop.is_running())
loop.call_soon_threadsafe(loop.stop)
thread.join()
print(loop.is_closed(), thread.is_alive())
