# os.system runs a line of the shell, waits for it, and gives its status as wait() has it.
import asyncio
import os
import time


def clear():
    os.system("cls" if os.name == "nt" else "clear")


async def tick():
    for i in range(3):
        await asyncio.sleep(0.2)
        print("tick", i, flush=True)


async def main():
    task = asyncio.create_task(tick())
    await asyncio.sleep(0.1)
    start = time.monotonic()
    print(os.system("sleep 0.3; exit 3"), round(time.monotonic() - start, 1), flush=True)
    print(await asyncio.to_thread(os.system, "echo from a thread"), flush=True)
    await task


print("first", flush=True)
print(os.system("echo one; echo two | tr a-z A-Z"), flush=True)
print(os.system("exit 7"), os.waitstatus_to_exitcode(os.system("exit 7")), flush=True)
print(os.system("cls 2> /dev/null"), os.system(""), os.system(b"true"), flush=True)
os.environ["WHO"] = "Ada"
os.system("echo $WHO")
try:
    os.system(5)
except TypeError as error:
    print(type(error))
asyncio.run(main())
