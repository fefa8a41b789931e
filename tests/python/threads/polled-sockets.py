import asyncio
import selectors
import socket
import threading
import time

one, other = socket.socketpair()
selector = selectors.DefaultSelector()
selector.register(one, selectors.EVENT_READ)


def send_late():
    time.sleep(0.5)
    other.send(b"x")


# Whoever polls lets threads work, and sees the clock move.
threading.Thread(target=send_late).start()
start = time.monotonic()
while not selector.select(timeout=0):
    pass
print(one.recv(10), 0.49 < time.monotonic() - start < 0.6)


def poll():
    count = 0
    while not selector.select(0):
        count += 1
    print(one.recv(5), count > 5)


thread = threading.Thread(target=poll)
thread.start()
time.sleep(0.3)
other.send(b"y")
thread.join()


async def send():
    await asyncio.sleep(0.1)
    other.send(b"z")


async def main():
    task = asyncio.create_task(send())
    while not selector.select(0):
        await asyncio.sleep(0)
    print(one.recv(5))
    await task


asyncio.run(main())
