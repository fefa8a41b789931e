import threading

lock = threading.Lock()
print(lock.acquire(), lock.locked())
print(lock.acquire(blocking=False))
lock.release()
try:
    lock.release()
except RuntimeError as error:
    print(error)
with lock:
    print(lock.locked())
print(lock.locked())

again = threading.RLock()
with again:
    with again:
        print("twice")
    print(again.acquire(blocking=False))
    again.release()
try:
    again.release()
except RuntimeError as error:
    print(error)
