# A thread sends its process a signal: the main thread is woken wherever it waits, and does what is to be done.
import asyncio
import os
import queue
import signal
import socket
import threading
import time


def send(*times, number=signal.SIGINT):
    def work():
        for seconds in times:
            time.sleep(seconds)
            os.kill(os.getpid(), number)

    thread = threading.Thread(target=work)
    thread.start()
    return thread


lock = threading.Lock()
lock.acquire()
thread = send(0.1, 0.1, 0.1, 0.1, 0.1)
listener = socket.create_server(("127.0.0.1", 8123))
for wait in queue.Queue().get, lock.acquire, threading.Event().wait, listener.accept, lambda: time.sleep(9):
    try:
        wait()
    except KeyboardInterrupt:
        print("interrupted", lock.locked())
thread.join()
listener.close()


def handler(number, frame):
    print("handler", signal.Signals(number).name, threading.current_thread().name)


signal.signal(signal.SIGUSR1, handler)
start = time.monotonic()
thread = send(0.1, 0.1, number=signal.SIGUSR1)
time.sleep(0.5)
print("slept on", round(time.monotonic() - start, 1))
thread = send(0.1, number=signal.SIGUSR1)
thread.join()


def failing(number, frame):
    raise ValueError("of the handler")


signal.signal(signal.SIGUSR2, failing)
thread = send(0.1, number=signal.SIGUSR2)
try:
    time.sleep(1)
except ValueError as error:
    print(error)
thread.join()


async def stopped():
    done = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, done.set)
    threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGTERM)).start()
    await done.wait()
    print("stopped")


asyncio.run(stopped())


async def cancelled():
    thread = asyncio.to_thread(send(0.1).join)
    try:
        await thread
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("cancelled")
        raise


try:
    asyncio.run(cancelled())
except KeyboardInterrupt:
    print("interrupted")
send(0.1, number=signal.SIGUSR1)
print("the main thread ends")
