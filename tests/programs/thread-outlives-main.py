import threading
import time
from concurrent.futures import ThreadPoolExecutor


class Counter(threading.Thread):
    def run(self):
        time.sleep(0.5)
        print(self.name)


def work(what):
    time.sleep(1)
    print(what)


def fails():
    time.sleep(0.2)
    raise ValueError("nobody sees it but the user")


threading.Thread(target=work, args=("a thread",)).start()
threading.Thread(target=work, args=("a daemon",), daemon=True).start()
Counter().start()
threading.Thread(target=fails, name="unlucky").start()
ThreadPoolExecutor(1).submit(work, "a pool")
print("main is done")
