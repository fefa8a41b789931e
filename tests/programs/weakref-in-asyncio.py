import asyncio
import weakref

class Connection:
    def __init__(self, name):
        self.name = name
    def __repr__(self):
        return f"<Connection {self.name}>"

class Server:
    def __init__(self):
        self.connections = weakref.WeakSet()
    async def handle(self, name, delay):
        conn = Connection(name)
        self.connections.add(conn)
        await asyncio.sleep(delay)
        print(name, "done", len(self.connections))

class KeyedLocks:
    def __init__(self):
        self._locks = weakref.WeakValueDictionary()
    def get(self, key):
        lock = self._locks.get(key)
        if lock is None:
            lock = asyncio.Lock()
            self._locks[key] = lock
        return lock
    def __len__(self):
        return len(self._locks)

locks = KeyedLocks()

async def worker(n, key):
    async with locks.get(key):
        print("worker", n, "has", key, len(locks))
        await asyncio.sleep(1)
    print("worker", n, "left", key, len(locks))

async def main():
    server = Server()
    async with asyncio.TaskGroup() as tg:
        for i, d in enumerate([0.3, 0.1, 0.2]):
            tg.create_task(server.handle(f"c{i}", d))
        await asyncio.sleep(0.15)
        print(sorted(c.name for c in server.connections))
    print("after", len(server.connections))
    await asyncio.gather(worker(1, "a"), worker(2, "a"), worker(3, "b"))
    print("locks left", len(locks))
    tasks = weakref.WeakSet()
    async def job(n):
        await asyncio.sleep(n)
        return n
    t = asyncio.create_task(job(0.1))
    tasks.add(t)
    tasks.add(asyncio.create_task(job(0.2)))
    print(len(tasks))
    await asyncio.sleep(0.15)
    print(len(tasks), t in tasks)
    await asyncio.sleep(0.15)
    print(len(tasks))
    del t
    print(len(tasks))

asyncio.run(main())
print(len(locks))
