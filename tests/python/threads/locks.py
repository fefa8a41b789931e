import threading
import time

lock = threading.Lock()
again = threading.RLock()
total = 0


def add(number):
    global total
    with lock:
        print("in", number)
        seen = total
        time.sleep(0.05)
        total = seen + number
        print("out", number)


def patient(timeout):
    print(timeout, lock.acquire(timeout=timeout))


def nested(depth):
    with again:
        if depth:
            nested(depth - 1)
            time.sleep(0.02)
        print("depth", depth)


threads = [threading.Thread(target=add, args=(number,)) for number in (1, 2, 3)]
for thread in threads:
    thread.start()
    time.sleep(0.01)
print(lock.locked(), lock.acquire(blocking=False))
for thread in threads:
    thread.join()
print(total)
lock.acquire()
waiting = [threading.Thread(target=patient, args=(timeout,)) for timeout in (0.1, 1)]
for thread in waiting:
    thread.start()
time.sleep(0.2)
lock.release()
for thread in waiting:
    thread.join()
pair = [threading.Thread(target=nested, args=(2,)) for _ in range(2)]
for thread in pair:
    thread.start()
for thread in pair:
    thread.join()
try:
    again.release()
except RuntimeError as error:
    print(error)
