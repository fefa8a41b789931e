import threading
import time


def work(a, b=0, *, c=0):
    time.sleep(1)
    print(a, b, c)


threads = [threading.Thread(target=work, args=(1,), kwargs={"b": 2, "c": 3}), threading.Thread(target=work, kwargs={"a": 4})]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
