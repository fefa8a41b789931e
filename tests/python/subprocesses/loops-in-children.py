import asyncio
import sys
from asyncio.subprocess import PIPE

CHILD = """
import asyncio, time
async def job(n):
    await asyncio.sleep(n / 10)
    print("job", n, asyncio.current_task().get_name(), flush=True)
    return n
async def main():
    print(await asyncio.gather(*(job(n) for n in (3, 1, 2))))
    try:
        async with asyncio.timeout(0.1):
            await asyncio.sleep(5)
    except TimeoutError:
        print("child timeout")
    process = await asyncio.create_subprocess_exec("echo", "grandchild", stdout=-1)
    print(await process.communicate(), process.returncode)
    raise RuntimeError("child fails")
start = time.monotonic()
try:
    asyncio.run(main())
finally:
    print(round(time.monotonic() - start, 1))
"""


async def main():
    other = asyncio.create_task(asyncio.sleep(0.25))
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", CHILD, stdout=PIPE, stderr=PIPE)
    async for line in process.stdout:
        print("parent:", line.decode().rstrip())
    errors = (await process.stderr.read()).decode()
    print(errors.splitlines()[-1], await process.wait(), other.get_name())
    print(asyncio.all_tasks() == {asyncio.current_task()})
    last = asyncio.create_task(asyncio.sleep(0))
    print(last.get_name())
    await last


if len(sys.argv) == 1:
    asyncio.run(main())
