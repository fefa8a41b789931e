# A process has threads of its own, which go on among those of others, and ends when they have: but for daemons, and where it is
# terminated.
import asyncio
import queue
import signal
import threading
import time
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor
from multiprocessing import Event, JoinableQueue, Lock, Pool, Process, Queue, Value, current_process

total = 0
own = threading.Lock()


def names():
    return [each.name for each in threading.enumerate()], threading.current_thread().name


def block(n):
    time.sleep(n)
    return n, threading.current_thread().name


def produce(to, n):
    for i in range(2):
        time.sleep(0.1 * n)
        to.put((current_process().name, threading.current_thread().name, i))


def produces(to, seen):
    started = [threading.Thread(target=produce, args=(to, n)) for n in (2, 3)]
    waits = threading.Thread(target=lambda: print("seen", seen.wait(), names()))
    for each in [*started, waits]:
        each.start()
    for each in started:
        each.join()
    to.put(None)
    to.close()


def add():
    global total
    for _ in range(3):
        with own:
            before = total
            time.sleep(0.01)
            total = before + 1


def fails():
    raise ValueError("in a thread")


def adds():
    local = threading.local()
    local.x = 1
    started = [threading.Thread(target=add) for _ in range(3)]
    started.append(threading.Thread(target=fails, name="failing"))
    started.append(threading.Thread(target=lambda: print(hasattr(local, "x"))))
    for each in started:
        each.start()
    for each in started:
        each.join()
    print(total, names())
    threading.Timer(0.1, print, ["timer"]).start()


def beat():
    while True:
        print("beat")
        time.sleep(0.1)


def beats(is_daemon):
    each = threading.Thread(target=beat, daemon=is_daemon)
    each.start()
    each.join(0.25)


async def loop(name):
    with ThreadPoolExecutor(1, "own") as pool:
        run = asyncio.get_running_loop().run_in_executor
        print(name, await asyncio.gather(run(pool, block, 0.2), asyncio.to_thread(block, 0.1)))


def loops(name):
    asyncio.run(loop(name))


def reads(items, turned, got):
    while (item := items.get()) is not None:
        turned.call_soon_threadsafe(got.put_nowait, item)


async def reading(items):
    got = asyncio.Queue()
    each = threading.Thread(target=reads, args=(items, asyncio.get_running_loop(), got))
    each.start()
    for _ in range(2):
        print("read", await got.get())


def reading_process(items):
    asyncio.run(reading(items))


def consume(items, lock, value):
    held = queue.Queue()

    def work():
        while (item := held.get()) is not None:
            time.sleep(0.02)
            with lock:
                value.value += item
            held.task_done()

    started = [threading.Thread(target=work) for _ in range(2)]
    for each in started:
        each.start()
    while (item := items.get()) is not None:
        held.put(item)
        items.task_done()
    items.task_done()
    held.join()
    for _ in started:
        held.put(None)


def runs(n):
    inner = Process(target=print, args=("inner", n))
    inner.start()
    inner.join()


def starts():
    started = [threading.Thread(target=runs, args=(n,)) for n in range(2)]
    for each in started:
        each.start()
        time.sleep(0.1)


def chunk(items):
    with ThreadPoolExecutor(2) as pool:
        return list(pool.map(block, items)), threading.active_count()


def late():
    def over():
        time.sleep(0.2)
        print("late thread")

    threading.Thread(target=over).start()
    print("main thread over")


def alarmed():
    def rings(*_):
        raise TimeoutError("alarm")

    signal.signal(signal.SIGALRM, rings)
    signal.alarm(1)
    try:
        time.sleep(2)
    except TimeoutError as error:
        print(error)


if __name__ == "__main__":
    items, seen = Queue(), Event()
    Process(target=produces, args=(items, seen), name="producer").start()
    while (item := items.get()) is not None:
        print(item)
    seen.set()
    for each in (
        Process(target=adds),
        Process(target=loops, args=("loop",)),
        Process(target=beats, args=(True,)),
        Process(target=starts),
        Process(target=alarmed),
    ):
        each.start()
        each.join()
        print(each.exitcode, total)
    ended = Process(target=beats, args=(False,))
    ended.start()
    ended.join(0.35)
    ended.terminate()
    ended.join()
    print(ended.exitcode)
    read = Queue()
    reader = Process(target=reading_process, args=(read,))
    reader.start()
    for each in (1, 2, None):
        read.put(each)
        time.sleep(0.1)
    reader.join()
    jobs, lock, value = JoinableQueue(), Lock(), Value("i", 0)
    Process(target=consume, args=(jobs, lock, value)).start()
    for each in [1, 2, 3, 4, None]:
        jobs.put(each)
    jobs.join()
    with Pool(2) as pool:
        print(pool.map(chunk, [[0.1, 0.2], [0.3, 0.4]], chunksize=1), value.value)
    with ProcessPoolExecutor(2) as pool:
        print(list(pool.map(chunk, [[0.1], [0.2]])))
    Process(target=late).start()
    print("end", names())
