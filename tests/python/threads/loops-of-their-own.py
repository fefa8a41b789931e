import asyncio
import threading
import time


async def ticks(name, delay):
    for number in range(3):
        print(name, number)
        await asyncio.sleep(delay)
    return name


def run(name, delay, results):
    results.append(asyncio.run(ticks(name, delay)))


results = []
threads = [threading.Thread(target=run, args=each + (results,)) for each in (("a", 0.2), ("b", 0.25))]
for thread in threads:
    thread.start()
    time.sleep(0.02)
for thread in threads:
    thread.join()
print(results)
