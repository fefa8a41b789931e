import asyncio
import logging
import os
import sys
import threading
import time

logging.basicConfig(format="%(threadName)s %(message)s", stream=sys.stdout)

own = threading.local()


def work(number):
    own.number = number
    print(number, threading.current_thread().name, threading.current_thread() is threads[number])
    time.sleep(0.1 + 0.1 * number)
    print(number, own.number, threading.current_thread() is threads[number])


threads = [threading.Thread(target=work, args=(number,), name="worker") for number in range(3)]
for thread in threads:
    thread.start()
    time.sleep(0.01)
print(len({thread.ident for thread in threads}), threading.active_count(), len(set(threading.enumerate())))
try:
    threads[0].daemon = True
except RuntimeError as error:
    print(error)
for thread in threads:
    thread.join()


def outer():
    inner = threading.Thread(target=print, args=("inner",))
    print(inner.daemon, threading.Thread(daemon=False).daemon)
    inner.start()
    inner.join()
    try:
        threading.current_thread().join()
    except RuntimeError as error:
        print(error)


daemon = threading.Thread(target=outer, daemon=True)
daemon.start()
daemon.join()
print(daemon.daemon, daemon.is_alive())


def renamed(number):
    threading.current_thread().name = f"renamed-{number}"
    logging.warning("logged")
    try:
        asyncio.get_event_loop()
    except RuntimeError as error:
        print(error)


for number in range(2):
    thread = threading.Thread(target=renamed, args=(number,), name="one name")
    thread.start()
    thread.join()
thread = threading.Thread(target=logging.warning, args=("logged",), name="one name")
thread.start()
thread.join()

# Linux counts threads with processes.
print(threading.main_thread().native_id == os.getpid() == threading.get_native_id())
natives = []
named = [threading.Thread(target=lambda: natives.append(threading.get_native_id()), name="same") for _ in range(3)]
for thread in named:
    thread.start()
for thread in named:
    thread.join()
print(len({os.getpid(), *natives}), [thread.native_id for thread in named] == natives)
