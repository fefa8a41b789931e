# Context.run in threads and pools, of functions that wait there.
import asyncio, contextvars, functools, threading, time

v = contextvars.ContextVar("v", default=0)

def work(n):
    print("in", n, v.get())
    time.sleep(0.1 * n)
    v.set(n)
    return v.get()

async def to_thread(func, /, *args, **kwargs):
    ctx = contextvars.copy_context()
    call = functools.partial(ctx.run, func, *args, **kwargs)
    return await asyncio.get_running_loop().run_in_executor(None, call)

async def late(n):
    await asyncio.sleep(0.01 * n)
    return await to_thread(work, n=n)

async def main():
    loop = asyncio.get_running_loop()
    v.set(7)
    ctx = contextvars.copy_context()
    print(await loop.run_in_executor(None, functools.partial(ctx.run, work, 1)))
    print(v.get(), ctx[v])
    print(await asyncio.gather(late(3), late(2), late(1)), v.get())
    first = loop.run_in_executor(None, ctx.run, work, 2)
    await asyncio.sleep(0.05)
    try:
        await loop.run_in_executor(None, ctx.run, work, 1)
    except RuntimeError as e:
        print(str(e)[:22], str(e)[-18:])
    print(await first, ctx[v])

asyncio.run(main())
ctx, other = contextvars.copy_context(), contextvars.copy_context()
try:
    ctx.run(other.run, ctx.run, print, 1)
except RuntimeError as e:
    print(str(e)[:22], str(e)[-18:])

def bad():
    try:
        ctx.run()
    except TypeError as e:
        print(e)
    try:
        ctx.run(work, -1)
    except ValueError as e:
        print("caught", e, v.get())

for target, args in (ctx.run, (work, 2)), (bad, ()):
    t = threading.Thread(target=target, args=args)
    t.start()
    t.join()
print(ctx[v], ctx.run(v.get), contextvars.Context.run)
ctx.run(print, "again", end="!\n")
