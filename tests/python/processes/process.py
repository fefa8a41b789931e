import os
import sys
import time
from multiprocessing import Process, active_children, current_process, parent_process

counter = 0
names = []


def count(step):
    global counter
    counter += step
    names.append("child")
    print("child:", counter, names, __name__, current_process().name, os.getpid() != parent)


def grow(items, *, extra):
    items.append(extra)
    print("grown", items)


def nap(seconds):
    time.sleep(seconds)
    print("slept", seconds)


def fail():
    raise ValueError("bad")


def leave(code):
    sys.exit(code)


class Worker(Process):
    def __init__(self, number):
        super().__init__(name=f"worker-{number}")
        self.number = number
        self.result = None

    def run(self):
        self.result = self.number * 2
        print(self.name, self.number, self.result, self is current_process())


parent = None

def main():
    global counter, parent
    parent = os.getpid()
    counter = 10
    names.append("parent")
    p = Process(target=count, args=(5,))
    print(p.name, p.pid, p.is_alive(), p.exitcode, p.daemon)
    p.start()
    print("started", p.is_alive(), p.exitcode, p.pid is not None)
    p.join()
    print("joined", p.is_alive(), p.exitcode, counter, names)
    items = [1]
    p = Process(target=grow, args=[items], kwargs={"extra": 2}, name="grower")
    p.start()
    p.join()
    print(p.name, items)
    workers = [Worker(n) for n in range(2)]
    for w in workers:
        w.start()
        w.join()
    print([w.result for w in workers], [w.name for w in workers])
    start = time.monotonic()
    ps = [Process(target=nap, args=(s,)) for s in (0.6, 0.3)]
    for p in ps:
        p.start()
    print(len(active_children()), [c.name for c in ps])
    ps[0].join(0.1)
    print(ps[0].is_alive(), ps[0].exitcode)
    for p in ps:
        p.join()
    print(round(time.monotonic() - start, 1) < 0.9, active_children())
    for target, args in ((fail, ()), (leave, (3,)), (leave, ("text",)), (leave, (None,)), (leave, (256 + 7,))):
        p = Process(target=target, args=args)
        p.start()
        p.join()
        print(target.__name__, args, p.exitcode)
    p = Process(target=nap, args=(60,), daemon=True)
    p.start()
    p.terminate()
    print(p.is_alive())
    p.join()
    print(p.exitcode, p.is_alive(), repr(p).split("parent")[0].split("pid")[0], repr(p).split()[-2:])
    p = Process(target=nap, args=(60,))
    p.start()
    p.kill()
    p.join()
    print(p.exitcode)
    p.close()
    for action in (p.is_alive, p.join, lambda: p.exitcode):
        try:
            action()
        except ValueError as error:
            print(error)
    p = Process(target=nap, args=(0.2,))
    for action in (p.join, p.start, p.start, p.close):
        try:
            action()
        except (AssertionError, ValueError) as error:
            print(type(error).__name__, error)
    print(parent_process(), current_process().name)
    p = Process(target=nap, args=(0.3,))
    p.start()
    q = Process(target=nap, args=(60,), daemon=True)
    q.start()
    print("main ends")


if __name__ == "__main__":
    main()
