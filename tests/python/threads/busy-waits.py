import asyncio
import threading
import time

results = []
done = False


def work(number):
    time.sleep(number / 10)
    results.append(number)
    print("worked", number)


def finish():
    global done
    time.sleep(0.3)
    done = True


# The main thread that does nothing but ask keeps nobody from working.
threading.Thread(target=finish).start()
while not done:
    pass
print("done", done)

threads = [threading.Thread(target=work, args=(number,)) for number in (3, 1, 2)]
for thread in threads:
    thread.start()
while len(results) < 2:
    pass
print(results)
while any(thread.is_alive() for thread in threads):
    pass
print(results)

# Who asks the clock gets no further than that.
thread = threading.Thread(target=work, args=(5,))
thread.start()
begun = time.monotonic()
while time.monotonic() - begun < 0.2:
    pass
print(round(time.monotonic() - begun, 1), thread.is_alive())
thread.join()


async def main():
    thread = threading.Thread(target=work, args=(4,))
    thread.start()
    ticker = asyncio.create_task(asyncio.sleep(0.1))
    while thread.is_alive():
        pass
    print("the loop stood still", ticker.done())


asyncio.run(main())
