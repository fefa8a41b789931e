# Shared memory: blocks by name, lists in them, and a manager that takes them away.
from multiprocessing import Pool, Process, Queue, shared_memory
from multiprocessing.managers import SharedMemoryManager


def tried(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


def count_up(name):
    memory = shared_memory.SharedMemory(name=name)
    for at in range(len(memory.buf)):
        memory.buf[at] += 1
    memory.close()


def write(memory, items):
    memory.buf[:3] = b"new"
    items[0] = "changed"
    items[-1] = 2.5
    print("child", bytes(memory.buf), list(items))


def total(where):
    name, start, stop = where
    memory = shared_memory.SharedMemory(name)
    found = sum(memory.buf[start:stop])
    memory.close()
    return found


def attach(queue):
    name = queue.get()
    items = shared_memory.ShareableList(name=name)
    items[1] = items[1] * 2
    queue.put(items)
    items.shm.close()


def blocks():
    memory = shared_memory.SharedMemory(create=True, size=5, name="mine")
    print(memory, memory.size, memory.name, memory.buf.obj.__class__, memory.buf.readonly, memory.buf.format)
    memory.buf[:] = b"abcde"
    workers = [Process(target=count_up, args=("mine",)) for _ in range(3)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    print(bytes(memory.buf))
    other = shared_memory.SharedMemory("mine")
    other.buf[0] = 33
    print(memory.buf[0], memory.buf.tobytes(), other.buf == memory.buf)
    tried(lambda: shared_memory.SharedMemory("mine", create=True, size=5))
    tried(lambda: shared_memory.SharedMemory("other"))
    tried(lambda: shared_memory.SharedMemory())
    tried(lambda: shared_memory.SharedMemory(create=True))
    tried(lambda: shared_memory.SharedMemory(create=True, size=-1))
    part = memory.buf[:2]
    tried(memory.close)
    print(memory.buf, bytes(part))
    part.release()
    memory.close()
    print(other.buf[1])
    other.unlink()
    tried(other.unlink)
    print(bytes(other.buf))
    other.close()
    tried(lambda: other.buf[0])
    tried(lambda: shared_memory.SharedMemory("mine"))


def lists():
    items = shared_memory.ShareableList(["howdy", b"HoWdY", -273.154, 100, None, True, 42], name="list")
    print(items, len(items), items.format, items.shm.size)
    for at, value in enumerate(["ciao", b"x", 1.5, 7, 3, False, None]):
        items[at] = value
    print(list(items), items.count(7), items.index(1.5))
    tried(lambda: items[9])
    tried(lambda: items.index("no"))
    tried(lambda: items.__setitem__(0, "far too long for its place"))
    tried(lambda: items.__setitem__(9, 1))
    tried(lambda: items.append(1))
    tried(lambda: shared_memory.ShareableList([[1]]))
    items.shm.close()
    again = shared_memory.ShareableList(name="list")
    print(again[0], again[-1])
    queue = Queue()
    worker = Process(target=attach, args=(queue,))
    numbers = shared_memory.ShareableList([1, 21])
    queue.put(numbers.shm.name)
    worker.start()
    worker.join()
    got = queue.get()
    print(list(got), list(numbers))
    for each in again, numbers:
        each.shm.close()
        each.shm.unlink()


def managed():
    with SharedMemoryManager() as manager:
        memory, items = manager.SharedMemory(size=8), manager.ShareableList(["a" * 8, 1, 0.0])
        worker = Process(target=write, args=(memory, items))
        worker.start()
        worker.join()
        print(bytes(memory.buf), list(items))
        memory.buf[:] = bytes(range(8))
        with Pool(2) as pool:
            print(pool.map(total, [(memory.name, 0, 4), (memory.name, 4, 8)]))
        name = memory.name
    try:
        shared_memory.SharedMemory(name)
    except FileNotFoundError as error:
        print(error.strerror)
    print(bytes(memory.buf))
    tried(lambda: SharedMemoryManager().SharedMemory(5))


if __name__ == "__main__":
    blocks()
    lists()
    managed()
