import asyncio, threading, concurrent.futures as cf, time
async def forever(): await asyncio.sleep(100)
async def boom(): raise ValueError("b")
def other(loop):
    f = asyncio.run_coroutine_threadsafe(forever(), loop)
    try: f.result(timeout=0.1)
    except TimeoutError as e: print("timeout", repr(e))
    loop.call_soon_threadsafe(lambda: [t.cancel() for t in asyncio.all_tasks() if t is not main_task])
    try: f.result()
    except Exception as e: print("exc", type(e).__module__, type(e).__name__, f.cancelled())
    g = asyncio.run_coroutine_threadsafe(boom(), loop)
    try: g.result()
    except ValueError as e: print(repr(e), repr(g.exception()))
    h = asyncio.run_coroutine_threadsafe(forever(), loop); print(h.cancel(), h.cancelled())
    try: h.result()
    except cf.CancelledError as e: print("cf", isinstance(e, Exception), isinstance(e, asyncio.CancelledError))
async def main():
    global main_task
    main_task = asyncio.current_task()
    t = threading.Thread(target=other, args=(asyncio.get_running_loop(),)); t.start()
    while t.is_alive(): await asyncio.sleep(0.05)
    with cf.ThreadPoolExecutor(1) as ex:
        a = ex.submit(time.sleep, 0.2); b = ex.submit(time.sleep, 0.1); b.cancel()
        try: await asyncio.wrap_future(b)
        except asyncio.CancelledError as e: print("asyncio cancelled", repr(e))
        try:
            for f in cf.as_completed([a], timeout=0.05): print(f)
        except TimeoutError as e: print(e)
        r = cf.wait([a, b]); print(len(r.done), len(r.not_done), type(r).__name__)
        d, n = r
    f = cf.Future(); f.set_result(1)
    for call in (lambda: f.set_result(2), lambda: f.set_exception(ValueError())):
        try: call()
        except cf.InvalidStateError as e: print(type(e).__mro__[1:3], str(e).partition(" ")[0])
asyncio.run(main())
