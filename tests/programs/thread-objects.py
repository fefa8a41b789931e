import asyncio
import threading

main = threading.current_thread()
print(main, main is threading.main_thread(), threading.current_thread().name, main.ident == threading.get_ident())


def work():
    own = threading.current_thread()
    print(own is worker, own, own.daemon, own.is_alive())


worker = threading.Thread(target=work, name="worker", daemon=True)
print(worker)
worker.start()
worker.join()
print(worker, worker.ident == main.ident, worker.daemon)


async def tell():
    print(threading.current_thread())
    await asyncio.to_thread(lambda: print(threading.current_thread().name, threading.current_thread() is main))
    print(type(asyncio.all_tasks()), len(asyncio.all_tasks() - {asyncio.current_task()}))


asyncio.run(tell())

try:
    asyncio.coroutine
except AttributeError as error:
    print(error)
asyncio.coroutine
