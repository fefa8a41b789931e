"""What a pipe does not hold: who writes it waits for who reads it."""
import time
from multiprocessing import JoinableQueue, Pipe, Process, Queue, SimpleQueue


def big(q):
    q.put("X" * 300_000)
    print("put")


def many(q):
    for number in range(9_500):
        q.put(number)
    print("all put")


def fails(q):
    q.put(["é" * 100_000])
    raise SystemExit(3)


def slow(q):
    began = time.monotonic()
    time.sleep(1)
    q.put(b"a" * 100_000)
    q.put([1])
    q.close()
    q.join_thread()
    written = round(time.monotonic() - began)
    time.sleep(0.2)
    print("written at", written)


def later(q):
    item = [1]
    q.put("X" * 200_000)
    q.put(item)
    time.sleep(0.5)
    item.append(2)


def gives_up(q):
    q.cancel_join_thread()
    q.put("X" * 200_000)
    print("given up")


def sends(connection, n):
    connection.send({"data": list(range(n)), "more": 1.5})
    print("sent", n)
    connection.send("end")


def simple(q):
    q.put("s" * 100_000)
    print("simple put")
    q.put(1)


def to_nobody(connection):
    try:
        connection.send("n" * 300_000)
    except BrokenPipeError as error:
        print("nobody", error)


def twice(q):
    text = "t" * 50_000
    for _ in range(2):
        q.put([text] * 2)


if __name__ == "__main__":
    q = Queue()
    p = Process(target=big, args=(q,))
    p.start()
    time.sleep(1)
    print(p.is_alive(), q.empty(), q.qsize())
    p.join(0.5)
    print(p.exitcode, len(q.get()))
    p.join()
    print(p.exitcode)

    p = Process(target=many, args=(q,))
    p.start()
    time.sleep(0.5)
    print(p.is_alive(), sum(q.get() for _ in range(9_500)))
    p.join()

    p = Process(target=fails, args=(q,))
    p.start()
    p.join(0.5)
    print(p.exitcode, len(q.get()[0]))
    p.join()
    print(p.exitcode)

    q = JoinableQueue()
    p = Process(target=later, args=(q,))
    p.start()
    time.sleep(1)
    print(len(q.get()), q.get())
    p.join()

    q = Queue()
    p = Process(target=gives_up, args=(q,))
    p.start()
    p.join()
    print(p.exitcode)

    q = Queue()
    p = Process(target=slow, args=(q,))
    p.start()
    time.sleep(2)
    print(len(q.get()), q.get())
    p.join()

    for duplex in (False, True):
        reader, writer = Pipe(duplex)
        for n in (10, 100_000):
            p = Process(target=sends, args=(writer, n))
            p.start()
            p.join(0.5)
            print(duplex, n, p.exitcode)
            print(reader.poll(), len(reader.recv()["data"]), reader.recv())
            p.join()
        p = Process(target=to_nobody, args=(writer,))
        p.start()
        time.sleep(0.5)
        reader.close()
        p.join()

    q = SimpleQueue()
    p = Process(target=simple, args=(q,))
    p.start()
    p.join(0.5)
    print(p.is_alive(), len(q.get()), q.get())
    p.join()

    q = Queue()
    p = Process(target=twice, args=(q,))
    p.start()
    p.join(0.5)
    print(p.is_alive(), [len(q.get()) for _ in range(2)])
    q.put("own" * 50_000)
    print(len(q.get()))
    p = Process(target=big, args=(q,))
    p.start()
    time.sleep(0.5)
    p.terminate()
    p.join()
    print(p.exitcode)
