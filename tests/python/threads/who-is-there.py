import threading
import time
from concurrent.futures import ThreadPoolExecutor

mine = threading.local()


def names():
    return [thread.name for thread in threading.enumerate()]


def work(number):
    mine.number = number
    time.sleep(0.05)
    print(threading.current_thread().name, mine.number, threading.active_count())


def late(text):
    print(text, threading.current_thread().name)


threads = [threading.Thread(target=work, args=(number,)) for number in range(2)]
for thread in threads:
    thread.start()
print(names(), hasattr(mine, "number"))
for thread in threads:
    thread.join()
print(names(), threading.active_count())
with ThreadPoolExecutor(2, thread_name_prefix="pool") as pool:
    pool.submit(time.sleep, 0.05)
    pool.submit(time.sleep, 0.05)
    print(names())
print(names())
timer = threading.Timer(0.1, late, args=("boo",))
never = threading.Timer(0.1, late, ["never"])
timer.start()
never.start()
never.cancel()
timer.join()
print(threading.main_thread() is threading.current_thread())
try:
    timer.start()
except RuntimeError as error:
    print(error)
