import asyncio, concurrent.futures, time
def work(x): return x * 2
class Ex(concurrent.futures.ThreadPoolExecutor):
    def __init__(self, tag, n):
        super().__init__(max_workers=n, thread_name_prefix=tag); self.tag = tag
with Ex('tg', 2) as ex:
    print(ex.tag, list(ex.map(work, [1,2])), ex._max_workers)
    import threading
    print(ex.submit(lambda: threading.current_thread().name).result())
class Sync(concurrent.futures.Executor):
    def submit(self, fn, /, *args, **kw):
        f = concurrent.futures.Future()
        try: f.set_result(fn(*args, **kw))
        except Exception as e: f.set_exception(e)
        return f
    def shutdown(self, wait=True, *, cancel_futures=False): print('shut', wait)
with Sync() as s:
    print(list(s.map(work, [3, 4])), s.submit(work, 5).result())
async def main():
    loop = asyncio.get_running_loop()
    print(await loop.run_in_executor(Sync(), work, 9))
    class Duck:
        def submit(self, fn, *a):
            f = concurrent.futures.Future(); f.set_result(fn(*a)); return f
    print(await loop.run_in_executor(Duck(), work, 10))
    try: await loop.run_in_executor(3, work, 10)
    except Exception as e: print(repr(e))
    try: await loop.run_in_executor(None, 3, 10)
    except Exception as e: print(repr(e))
    try: loop.set_default_executor(Duck())
    except Exception as e: print(repr(e))
asyncio.run(main())
class Log(concurrent.futures.ThreadPoolExecutor):
    def submit(self, fn, *a, **k):
        print('submit', a); return super().submit(fn, *a, **k)
with Log(2) as l:
    print(list(l.map(work, [1, 2])))
async def main():
    loop = asyncio.get_running_loop()
    with Log() as l: print(await loop.run_in_executor(l, work, 4))
asyncio.run(main())
