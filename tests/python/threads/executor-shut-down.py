# A loop whose pool is shut down starts no other, whether it had one or not.
import asyncio, time
async def main():
    loop = asyncio.get_running_loop()
    await loop.run_in_executor(None, print, 1)
    await loop.shutdown_default_executor()
    try: await loop.run_in_executor(None, print, 2)
    except RuntimeError as e: print(repr(e))
    try: await asyncio.to_thread(print, 2)
    except RuntimeError as e: print(repr(e))
    await loop.shutdown_default_executor()
asyncio.run(main())
async def main():
    loop = asyncio.get_running_loop()
    await loop.shutdown_default_executor()
    try: await loop.run_in_executor(None, print, 2)
    except RuntimeError as e: print(repr(e))
asyncio.run(main())
