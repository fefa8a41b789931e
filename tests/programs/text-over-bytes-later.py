# Text that is printed through a TextIOWrapper without line buffering comes when it is flushed, beside a loop.
import asyncio
import io
import sys

sys.stdout = io.TextIOWrapper(sys.stdout.buffer, encoding="utf-8")


async def step(name, delay):
    await asyncio.sleep(delay)
    print(name, flush=name == "b")
    print(name, "on stderr", file=sys.stderr)


async def main():
    await asyncio.gather(step("a", 1), step("b", 2), step("c", 3))


asyncio.run(main())
print("end")
