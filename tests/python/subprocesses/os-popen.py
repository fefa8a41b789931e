# os.popen gives the stream of a line of the shell; closing it waits, and tells how it ended.
import asyncio
import os
import time

print(os.popen("echo one; echo two").read().split(), flush=True)
with os.popen("seq 3") as lines:
    print([line.strip() for line in lines], flush=True)
print(os.popen("exit 3").close(), os.popen("true").close(), flush=True)
stream = os.popen("tr a-z A-Z", "w")
stream.write("typed\n")
print(stream.close(), flush=True)
start = time.monotonic()
print(os.popen("sleep 0.3; echo slept").readline().strip(), round(time.monotonic() - start, 1), flush=True)
for wrong in (5, None):
    try:
        os.popen(wrong)
    except TypeError as error:
        print(error, flush=True)
try:
    os.popen("true", "rw")
except ValueError as error:
    print(error, flush=True)


async def main():
    print(await asyncio.to_thread(lambda: os.popen("echo from a thread").read()), end="", flush=True)


asyncio.run(main())
