import threading
import time


def work(name):
    print(name, "begins")
    time.sleep(1)
    print(name, threading.current_thread().name)


threads = [threading.Thread(target=work, args=(n,)) for n in "ab"]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(time.monotonic())
