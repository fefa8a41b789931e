import copy
import multiprocessing as mp
import threading
import time
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager, Pool, Process
from multiprocessing.managers import DictProxy, ListProxy


def fill(d, l):
    d["b"] = 2
    l.append(3)
    print(d, l, d.keys(), type(d).__name__, [each for each in l])
    try:
        iter(d)
    except AttributeError as error:
        print(error)


def square(given):
    d, i = given
    d[i] = i * i
    return i


def nested(ns, d):
    ns.x += 1
    ns.l.append(5)
    l = ns.l
    l.append(6)
    ns.l = l
    d["copied"].append(1)
    d["shared"].append(2)


class Worker(Process):
    def __init__(self, d):
        super().__init__()
        self.d = d

    def run(self):
        self.d[self.name] = 1


def of_list(m):
    l = m.list(range(5))
    l += [9]
    l.sort(reverse=True)
    l[1:3] = ["x"]
    del l[0]
    l.insert(0, "z")
    l.remove("x")
    print(l, l.index(2), l.count(2), l[-1], l.pop(), l + [1], l * 2, list(reversed(l)), len(l), isinstance(l, ListProxy))
    l.extend([4])
    l.reverse()
    print(l[:], *l, l == [4, 1, 2, "z"], 4 in l, copy.deepcopy(l), f"{l}", repr(l).split(" at ")[0])
    grid = m.list([m.list([0] * 2) for _ in range(2)])
    grid[0][1] = 7
    print([list(row) for row in grid])


def of_dict(m):
    d = m.dict({"a": 1}, b=2)
    d.update(c=3)
    d.setdefault("e", 5)
    print(d.pop("a"), d.get("zz"), d.get("zz", 0), d.copy(), d, "b" in d, [key for key in d], dict(d), isinstance(d, DictProxy))
    for key, value in d.items():
        print(key, value)
    d.clear()
    print(d, bool(d), type(d.copy()), d.values())
    d["in"] = m.dict(z=1)
    d["in"]["z"] += 8
    d["copy"] = {"v": [1]}
    d["copy"]["v"].append(2)
    print(d["in"], d["copy"], repr(d["in"]).split(" at ")[0])


def of_others(m):
    v, a, ns = m.Value("i", 0), m.Array("i", [1, 2, 3]), m.Namespace(x=1, _own=2)
    v.value += 5
    a[0] = 9
    v.set(v.get() + 1)
    ns.y = "two"
    del ns.x
    print(v.value, a[:], list(a), len(a), v, a, a[-1], sum(a), ns, hasattr(ns, "x"), m.Array("d", range(3))[1:])
    s = m.Semaphore(2)
    print(s.acquire(), s.acquire(), s.acquire(False), s.acquire(True, 0.1))


def errors(m):
    l, d, q, full = m.list([3, "a"]), m.dict(), m.Queue(), m.Queue(1)
    full.put(1)
    for action in (lambda: d["x"], lambda: l[9], l.sort, lambda: l.remove(9), lambda: m.Lock().release(), lambda: m.Namespace().x,
                   q.get_nowait, q.task_done, lambda: full.put(2, timeout=0.1), lambda: m.nothing, lambda: l.nothing,
                   lambda: m.Barrier(2).wait(0.1), lambda: m.Condition().notify(), lambda: [1] + l, lambda: m.Array("i", [1])[1],
                   lambda: m.Array("i", [1]).__setitem__(0, "a"), lambda: m.BoundedSemaphore(1).release(), m.start,
                   lambda: Process(target=print, args=(m,)).start()):
        try:
            print(action())
        except Exception as error:
            print(type(error).__name__, error)


def main():
    with Manager() as m:
        print([each.name for each in mp.active_children()])
        d, l = m.dict(a=1), m.list([1, 2])
        p = Process(target=fill, args=(d, l))
        p.start()
        p.join()
        print(p.name, d, l)
        squares = m.dict()
        with Pool(2) as pool:
            print(pool.map(square, [(squares, i) for i in range(5)]))
        with ProcessPoolExecutor(2) as pool:
            print(list(pool.map(square, [(squares, i) for i in range(5, 8)])))
        print(sorted(squares.items()), len(squares))
        ns, d = m.Namespace(x=1), m.dict(copied=[], shared=m.list())
        ns.l = []
        p = Process(target=nested, args=(ns, d))
        p.start()
        p.join()
        print(ns, d["copied"], d["shared"])
        workers = [Worker(squares) for _ in range(2)]
        squares.clear()
        for each in workers:
            each.start()
        for each in workers:
            each.join()
        print(len(squares))
        of_list(m)
        of_dict(m)
        of_others(m)
        errors(m)
        lock, counts = m.Lock(), m.dict(n=0)

        def count():
            for _ in range(5):
                with lock:
                    counts["n"] += 1

        threads = [threading.Thread(target=count) for _ in range(3)]
        for each in threads:
            each.start()
        for each in threads:
            each.join()
        print(counts)
        done = m.Event()
        threading.Thread(target=lambda: (time.sleep(0.2), done.set())).start()
        print(done.wait(5), done.is_set())


if __name__ == "__main__":
    main()
