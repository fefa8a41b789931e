# PYTHONASYNCIODEBUG in os.environ: loops that are made from then on begin in debug mode, unless they are told otherwise.
import asyncio
import os
import time


async def main():
    print(asyncio.get_running_loop().get_debug())
    time.sleep(0.2)


async def forget():
    main()


asyncio.run(main())
os.environ["PYTHONASYNCIODEBUG"] = "1"
asyncio.run(main())
asyncio.run(main(), debug=False)
asyncio.run(forget())
loop = asyncio.new_event_loop()
print(loop, loop.get_debug())
loop.close()
with asyncio.Runner() as runner:
    print(runner.get_loop().get_debug())
os.environ["PYTHONASYNCIODEBUG"] = ""
asyncio.run(main())
os.environ["PYTHONASYNCIODEBUG"] = "0"
asyncio.run(main())
del os.environ["PYTHONASYNCIODEBUG"]
asyncio.run(main())
