# What a handler of signal.signal() asks of a loop that waits is noticed when something else wakes the loop.
import asyncio, os, signal, threading


async def waits(ask):
    loop, event = asyncio.get_running_loop(), asyncio.Event()
    begun = loop.time()

    def handler(number, frame):
        print("handled", round(loop.time() - begun, 1))
        ask(loop, event)

    signal.signal(signal.SIGUSR1, handler)
    threading.Timer(0.1, os.kill, (os.getpid(), signal.SIGUSR1)).start()
    timer = loop.call_later(0.4, print, "timer")
    await event.wait()
    print("woken", round(loop.time() - begun, 1))
    timer.cancel()


async def watched(ask):
    # With a handler of the loop's own, every signal wakes it.
    asyncio.get_running_loop().add_signal_handler(signal.SIGUSR2, print, "not sent")
    await waits(ask)


def at_once(loop, event):
    event.set()


def safely(loop, event):
    loop.call_soon_threadsafe(event.set)


for main, ask in (waits, at_once), (waits, safely), (watched, at_once):
    print("--", main.__name__, ask.__name__)
    asyncio.run(main(ask))
