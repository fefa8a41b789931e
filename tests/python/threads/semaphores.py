import threading
import time

semaphore = threading.Semaphore(2)
barrier = threading.Barrier(3)
event = threading.Event()


def work(number):
    with semaphore:
        print("in", number)
        time.sleep(0.1 + number / 100)
        print("out", number)


def meet(number):
    time.sleep(number / 10)
    print("at the barrier", number)
    place = barrier.wait()
    time.sleep(place / 100)
    print("beyond", number, place)


def listen(name, patience):
    print(name, event.wait(patience))


for target, many in ((work, range(5)), (meet, range(3))):
    threads = [threading.Thread(target=target, args=(number,)) for number in many]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
ears = [threading.Thread(target=listen, args=each) for each in (("short", 0.1), ("long", None))]
for thread in ears:
    thread.start()
time.sleep(0.2)
print(event.is_set())
event.set()
for thread in ears:
    thread.join()
bounded = threading.BoundedSemaphore(1)
try:
    bounded.release()
except ValueError as error:
    print(error)
print(bounded.acquire(), bounded.acquire(timeout=0.05), bounded.acquire(blocking=False))
