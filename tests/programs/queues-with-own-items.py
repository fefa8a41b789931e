"""Queues that keep their items in their own way."""
import asyncio
import heapq
import itertools

class Q(asyncio.Queue):
    def _init(self, maxsize):
        print('init', maxsize); super()._init(maxsize)
    def _put(self, item):
        print('_put', item); self._queue.appendleft(item)
    def _get(self):
        x = self._queue.pop(); print('_get', x); return x
    def full(self):
        r = super().full(); print('full', r); return r
    def put_nowait(self, item):
        print('put_nowait', item); super().put_nowait(item)
    def get_nowait(self):
        print('get_nowait'); return super().get_nowait()
    def qsize(self):
        print('qsize'); return super().qsize()
async def main():
    q = Q(2)
    await q.put(1); await q.put(2)
    print(await q.get(), q.get_nowait(), q.empty())
asyncio.run(main())


class UniqueQueue(asyncio.Queue):
    def _init(self, maxsize):
        self._queue = set()
    def _put(self, item): self._queue.add(item)
    def _get(self): return self._queue.pop()
async def main():
    q = UniqueQueue()
    for i in (1, 1, 1): q.put_nowait(i)
    print(q.qsize(), q, await q.get(), q.empty())
asyncio.run(main())


class StablePQ(asyncio.PriorityQueue):
    def _init(self, maxsize):
        self._queue = []
        self._n = itertools.count()
    def _put(self, item):
        heapq.heappush(self._queue, (item[0], next(self._n), item))
    def _get(self):
        return heapq.heappop(self._queue)[-1]
async def main():
    q = StablePQ(3)
    for x in [(2,'a'),(1,'b'),(1,'c')]: await q.put(x)
    print(q.full(), q)
    while not q.empty(): print(await q.get())
    async def p(): await q.put((0, None)); await q.put((5, 1)); q.shutdown(immediate=True)
    asyncio.create_task(p())
    print(await q.get())
    await asyncio.sleep(0)
    print(q.qsize())
asyncio.run(main())


class Dropping(asyncio.Queue):
    def put_nowait(self, item):
        if self.full():
            print('drop', self.get_nowait())
        super().put_nowait(item)
    def __init__(self, n, tag):
        super().__init__(maxsize=n); self.tag = tag
async def main():
    q = Dropping(2, 't')
    for i in range(5): q.put_nowait(i)
    print(q.tag, q.qsize(), [q.get_nowait() for _ in range(q.qsize())], q.maxsize)
    try: q.get_nowait()
    except asyncio.QueueEmpty as e: print(repr(e))
asyncio.run(main())


class Counting(asyncio.Queue):
    def __init__(self):
        self.count = 0
        super().__init__()
    def _put(self, item):
        self.count += 1
        super()._put((self.count, item))
    def _get(self):
        n, item = super()._get()
        return item
async def main():
    q = Counting()
    q.put_nowait(None); q.put_nowait('b')
    print(await q.get(), q.count, q, q._queue)
asyncio.run(main())


class DictQ(asyncio.Queue):
    def _init(self, maxsize):
        from collections import OrderedDict
        self._queue = OrderedDict()
    def _put(self, item):
        k, v = item; self._queue[k] = v
    def _get(self):
        return self._queue.popitem(last=False)
async def main():
    q = DictQ(5)
    for kv in [('a',1),('b',2),('a',3)]: await q.put(kv)
    print(q.qsize(), await q.get(), await q.get(), q)
asyncio.run(main())
