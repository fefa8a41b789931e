"""Classes that derive from asyncio's, with methods of their own where asyncio's code calls them."""
import asyncio

class L(asyncio.Lock):
    async def acquire(self):
        print('acq'); return await super().acquire()
    def release(self):
        print('rel'); super().release()
async def main():
    async with L() as x: print(x)
    c = asyncio.Condition(L())
    async with c:
        c.notify()
        try: await asyncio.wait_for(c.wait(), 0.1)
        except TimeoutError: print('to')
    async with c:
        await c.wait_for(lambda: True)
asyncio.run(main())


class S(asyncio.Semaphore):
    def locked(self):
        print('locked?'); return super().locked()
    async def acquire(self):
        print('acq', self._value); return await super().acquire()
    def release(self):
        print('rel'); super().release()
async def main():
    s = S(1)
    async def w(n):
        async with s:
            print('in', n); await asyncio.sleep(0.1)
    await asyncio.gather(w(1), w(2))
asyncio.run(main())


class S(asyncio.BoundedSemaphore):
    def release(self):
        print('rel', self._value, self._bound_value); super().release()
async def main():
    s = S(2)
    async with s: pass
    try: s.release()
    except ValueError as e: print(e)
asyncio.run(main())


class B(asyncio.Barrier):
    async def wait(self):
        print('bw'); return await super().wait()
async def main():
    b = B(2)
    async def w():
        async with b as pos: print('pos', pos)
    await asyncio.gather(w(), w())
asyncio.run(main())


class T(asyncio.Task):
    def cancel(self, msg=None):
        print('cancel', self.get_name(), msg); return super().cancel(msg)
async def f(): await asyncio.sleep(1)
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda l, c, **kw: T(c, loop=l, **kw))
    t = asyncio.create_task(f(), name='k')
    try: await asyncio.wait_for(t, 0.1)
    except TimeoutError: print('to')
    try:
        async with asyncio.TaskGroup() as tg:
            tg.create_task(f(), name='q')
            await asyncio.sleep(0)
            raise ValueError
    except* ValueError: print('ve')
    g = asyncio.gather(f(), f())
    await asyncio.sleep(0)
    g.cancel('gm')
    try: await g
    except asyncio.CancelledError as e: print(repr(e))
asyncio.run(main())


class AutoReset(asyncio.Event):
    async def wait(self):
        await super().wait(); self.clear(); return True
class TL(asyncio.Lock):
    def __init__(self, name): super().__init__(); self.name = name
    async def __aenter__(self):
        print('enter', self.name); await self.acquire(); return self
    async def __aexit__(self, *a):
        print('exit', self.name); self.release()
async def main():
    async with TL('x') as l: print(l.name, l.locked())
    e = AutoReset()
    e.set(); print(await e.wait(), e.is_set())
asyncio.run(main())


class T(asyncio.Task):
    def cancel(self, msg=None):
        print('cancel', self.get_name(), msg); return super().cancel(msg)
async def f(): await asyncio.sleep(1)
async def main():
    loop = asyncio.get_running_loop()
    loop.set_task_factory(lambda l, c, **kw: T(c, loop=l, **kw))
    async def m():
        try:
            async with asyncio.timeout(0.1): await f()
        except TimeoutError: print('to')
    await asyncio.create_task(m(), name='m')
    x = asyncio.create_task(f(), name='inner')
    async def w(): await x
    y = asyncio.create_task(w(), name='outer')
    await asyncio.sleep(0.1)
    y.cancel('why')
    try: await y
    except asyncio.CancelledError as e: print(repr(e), x.cancelled())
    z = asyncio.create_task(f(), name='left')
    await asyncio.sleep(0)
asyncio.run(main())


class A:
    def __init__(self, n): self.n = n
    def __await__(self):
        yield from asyncio.sleep(0.1).__await__()
        return self.n
async def main():
    print(await A(3))
    print(await asyncio.gather(A(1), A(2)))
    print(await asyncio.wait_for(A(5), 1))
    try: await asyncio.create_task(A(2))
    except TypeError as e: print(e)
    print(await asyncio.ensure_future(A(9)))
    class F(asyncio.Future):
        def __await__(self):
            print('aw'); return super().__await__()
    f = F(); f.get_loop().call_soon(f.set_result, 1)
    print(await f)
asyncio.run(main())
