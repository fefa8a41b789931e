import asyncio, os, signal, time
async def main():
    try:
        asyncio.get_running_loop().call_later(0.5, os.kill, os.getpid(), signal.SIGINT)
        await asyncio.sleep(10)
    except asyncio.CancelledError:
        print('cancelled'); raise
    finally:
        print('clean')
try:
    asyncio.run(main())
except KeyboardInterrupt as e:
    print('interrupted', repr(e), repr(e.__context__))
async def main2():
    loop = asyncio.get_running_loop()
    stop = asyncio.Event()
    def ask(name): print('got', name); stop.set()
    for s in (signal.SIGINT, signal.SIGTERM):
        loop.add_signal_handler(s, ask, s.name)
    loop.call_later(1, signal.raise_signal, signal.SIGTERM)
    await stop.wait()
    print('stopped')
    print(loop.remove_signal_handler(signal.SIGTERM), loop.remove_signal_handler(signal.SIGTERM))
    for wrong in ((99, print), ('x', print), (9, print), (15, main)):
        try: loop.add_signal_handler(*wrong)
        except Exception as e: print(type(e).__name__, e)
asyncio.run(main2())
def handler(n, f): print('handler', n)
print(signal.signal(signal.SIGUSR1, handler))
os.kill(os.getpid(), signal.SIGUSR1)
print(signal.getsignal(signal.SIGUSR1) is handler, signal.getsignal(signal.SIGINT), signal.getsignal(signal.SIGTERM))
print(signal.strsignal(15), signal.SIGTERM, repr(signal.SIGINT), signal.Signals(9).name)
def alarm(n, f): raise TimeoutError('too long')
signal.signal(signal.SIGALRM, alarm)
signal.alarm(2)
t = time.monotonic()
try: time.sleep(5)
except TimeoutError as e: print(e, round(time.monotonic() - t))
print(signal.alarm(5), signal.alarm(0))
signal.signal(signal.SIGALRM, lambda n, f: print('ring'))
signal.alarm(1); time.sleep(2); print(round(time.monotonic() - t))
try: signal.raise_signal(signal.SIGINT)
except KeyboardInterrupt: print('KI')
try: signal.signal(signal.SIGKILL, handler)
except OSError as e: print(e)
signal.signal(signal.SIGTERM, signal.SIG_IGN)
signal.raise_signal(signal.SIGTERM)
for wrong in (lambda: signal.signal(0, handler), lambda: signal.signal(10, "x"), lambda: os.kill(10**6 + 1, 15)):
    try:
        wrong()
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, error)


async def twice():
    loop = asyncio.get_running_loop()
    loop.call_later(0.1, os.kill, os.getpid(), signal.SIGINT)
    loop.call_later(0.2, os.kill, os.getpid(), signal.SIGINT)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        print("not now")
        await asyncio.sleep(1)
        print("never")


try:
    asyncio.run(twice())
except KeyboardInterrupt:
    print("interrupted again")


async def swallow():
    asyncio.get_running_loop().call_soon(signal.raise_signal, signal.SIGINT)
    try:
        await asyncio.sleep(1)
    except asyncio.CancelledError:
        return "went on"


print(asyncio.run(swallow()), signal.getsignal(signal.SIGINT) is signal.default_int_handler)
