import queue
import threading
import time

condition = threading.Condition()
ready = []


def consumer(name):
    with condition:
        condition.wait_for(lambda: ready)
        print(name, "takes", ready.pop())


def producer():
    for number in range(2):
        time.sleep(0.05)
        with condition:
            ready.append(number)
            condition.notify()


def worker(jobs):
    while True:
        job = jobs.get()
        if job is None:
            break
        print("job", job)
        time.sleep(0.02)
        jobs.task_done()


threads = [threading.Thread(target=consumer, args=(name,)) for name in "ab"]
threads.append(threading.Thread(target=producer))
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
jobs = queue.Queue(maxsize=2)
thread = threading.Thread(target=worker, args=(jobs,))
thread.start()
for number in range(5):
    jobs.put(number)
jobs.join()
print("all done")
jobs.put(None)
thread.join()
try:
    jobs.get(timeout=0.05)
except queue.Empty as error:
    print(repr(error))
