# What the main thread is handling is not the context of what fails in another.
import asyncio
import threading
from concurrent.futures import ThreadPoolExecutor


def work():
    raise ValueError("in thread")


def report(error):
    print(repr(error), repr(error.__context__))


def tell(args):
    report(args.exc_value)


threading.excepthook = tell


async def main():
    try:
        1 / 0
    except ZeroDivisionError:
        try:
            await asyncio.to_thread(work)
        except ValueError as error:
            report(error)


try:
    1 / 0
except ZeroDivisionError:
    thread = threading.Thread(target=work)
    thread.start()
    thread.join()
    with ThreadPoolExecutor() as pool:
        report(pool.submit(work).exception())
asyncio.run(main())
