import time
from multiprocessing import Manager, Process, current_process
from multiprocessing.managers import BaseManager, BaseProxy, SyncManager


class Counter:
    def __init__(self, n=0):
        self.n = n
        print("made in", current_process().name)

    def add(self, k=1):
        self.n += k
        return self.n

    def slow(self, seconds):
        time.sleep(seconds)
        print("slow")

    def bad(self):
        raise ValueError("bad", self.n)

    def _hidden(self):
        pass

    def __repr__(self):
        return f"Counter({self.n})"


def numbers():
    yield from range(3)


class Numbers(BaseProxy):
    _exposed_ = ["__next__"]

    def __iter__(self):
        return self

    def __next__(self):
        return self._callmethod("__next__")


class Own(BaseManager):
    pass


Own.register("Counter", Counter)
Own.register("Less", Counter, exposed=("add", "_hidden"))
Own.register("numbers", numbers, proxytype=Numbers)


class More(SyncManager):
    pass


More.register("Counter", Counter)


def bump(counter):
    for _ in range(3):
        counter.add()
    print(counter)


def late(l):
    time.sleep(3)
    tell(l.append, 1)


def get(q):
    tell(q.get)
    tell(q.get)


def inner():
    with Manager() as m:
        print(current_process().name, m.list([1]))


def begin(n):
    print("begin", n)


def tell(action, *args):
    try:
        print(action(*args))
    except (OSError, EOFError, AssertionError, AttributeError, ValueError, RuntimeError) as error:
        print(repr(error))
    except Exception as error:
        print(type(error).__name__, error)


def main():
    with Own() as m:
        counter, less = m.Counter(5), m.Less()
        p = Process(target=bump, args=(counter,))
        p.start()
        p.join()
        print(counter, counter.add(10), type(counter).__name__, p.name)
        counter.slow(0.1)
        for action in (counter.bad, lambda: counter.n, lambda: counter._hidden(), less._hidden, less.add, lambda: less.bad):
            tell(action)
        print(list(m.numbers()))
    with More() as m:
        print(m.Counter(1).add(), m.list([1]), m._process.name)
    m = Own()
    m.start(begin, (5,))
    print(m.Counter().add(3))
    m.shutdown()
    tell(m.shutdown)
    tell(m.start)
    tell(m.__enter__)
    tell(m.Counter)
    tell(lambda: SyncManager().dict())
    tell(lambda: SyncManager().shutdown())
    with Manager() as m:
        used, unused, q = m.list([1]), m.list(), m.Queue()
        print(used)
        ps = [Process(target=late, args=(used,)), Process(target=get, args=(q,))]
        for p in ps:
            p.start()
        time.sleep(2)
    for p in ps:
        p.join()
    tell(used.append, 1)
    print(str(used).split(";")[1], str(repr(used)).split(" at ")[0])
    with Manager() as m:
        unused = m.list()
    tell(unused.append, 1)
    p = Process(target=inner)
    p.start()
    p.join()
    l = Manager().list()
    Process(target=late, args=(l,)).start()
    print("last")


if __name__ == "__main__":
    main()
