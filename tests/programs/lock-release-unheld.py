import asyncio


lock = asyncio.Lock()
try:
    lock.release()
except RuntimeError as error:
    print(error)
