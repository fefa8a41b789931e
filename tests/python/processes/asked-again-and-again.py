# Who asks a queue, an event, a pipe, a value or a result again and again lets processes get on.
import queue
import time
from multiprocessing import Event, Manager, Pipe, Pool, Process, Queue, SimpleQueue, Value


def takes(items):
    for item in iter(items.get, None):
        print("got", item)
        time.sleep(0.1)


def puts(items):
    for n in range(3):
        time.sleep(0.2)
        items.put(n)


def tells(conn, event, value):
    time.sleep(0.2)
    conn.send("hello")
    time.sleep(0.2)
    value.value = 1
    time.sleep(0.2)
    event.set()


def counts(items, stop):
    n = 0
    while not stop.is_set():
        n += 1
        items.put(n)
        time.sleep(0.1)


def asks(stop, flag, items, ready):
    while not stop.is_set():
        pass
    print("stopped")
    while not flag.get():
        pass
    print("flag", flag.get())
    while not items.qsize():
        pass
    print("item", items.get())
    while ready.empty():
        pass
    print("ready", ready.get())


def square(n):
    time.sleep(0.1)
    return n * n


def until_empty():
    items = Queue()
    for n in range(3):
        items.put(n)
    process = Process(target=takes, args=(items,))
    process.start()
    while not items.empty():
        pass
    print("empty")
    items.put(None)
    process.join()


def until_full():
    items = Queue()
    process = Process(target=puts, args=(items,))
    process.start()
    got = 0
    while got < 3:
        if not items.empty():
            print(items.get())
            got += 1
    process.join()


def until_told():
    here, there = Pipe()
    event, value = Event(), Value("i", 0)
    process = Process(target=tells, args=(there, event, value))
    process.start()
    while not here.poll():
        pass
    print(here.recv())
    while not value.value:
        pass
    print(value.value, event.is_set())
    rounds = 0
    while not event.is_set():
        rounds += 1
    print("told", rounds > 10)
    process.join()


def without_waiting():
    items, stop = Queue(), Event()
    process = Process(target=counts, args=(items, stop))
    process.start()
    got = []
    while len(got) < 3:
        try:
            got.append(items.get_nowait())
        except queue.Empty:
            pass
    print(got)
    stop.set()
    process.join()


def results():
    with Pool(2) as pool:
        result = pool.map_async(square, range(4))
        while not result.ready():
            pass
        print(result.get())


def started_with_items():
    items = Queue()
    items.put((1, "second"))
    items.put((0, "first"))
    process = Process(target=takes, args=(items,), daemon=True)
    process.start()
    while not items.empty():
        pass
    time.sleep(0.2)


def asked_of_a_manager():
    with Manager() as manager:
        stop, flag, items, ready = manager.Event(), manager.Value("i", 0), manager.Queue(), SimpleQueue()
        process = Process(target=asks, args=(stop, flag, items, ready))
        process.start()
        time.sleep(0.2)
        stop.set()
        time.sleep(0.2)
        flag.set(7)
        time.sleep(0.2)
        items.put("of the manager")
        time.sleep(0.2)
        ready.put("simple")
        process.join()


if __name__ == "__main__":
    until_empty()
    until_full()
    until_told()
    without_waiting()
    results()
    started_with_items()
    asked_of_a_manager()
