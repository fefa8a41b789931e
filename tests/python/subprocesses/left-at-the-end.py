# Nobody waits for these: what they do at once they still do, and who sleeps is killed.
import asyncio
import sys


async def main():
    await asyncio.create_subprocess_exec(sys.executable, "-c", "import time; time.sleep(2); print('never')")
    await asyncio.create_subprocess_shell("sleep 3; echo never")
    await asyncio.create_subprocess_exec("echo", "Hello World")
    print("made", flush=True)


asyncio.run(main())
