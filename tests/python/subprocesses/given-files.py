import asyncio
import io
import subprocess
import sys


class Numbered:
    def fileno(self):
        return "number"


async def attempt(**given):
    try:
        child = await asyncio.create_subprocess_exec("cat", **given)
        print("started", await child.wait())
    except Exception as error:
        print(type(error).__name__, error)


async def main():
    first = await asyncio.create_subprocess_exec("echo", "hi", stdout=subprocess.PIPE)
    await attempt(stdin=first.stdout)
    await attempt(stdin="a text")
    await attempt(stdin=subprocess.STDOUT)
    await attempt(stdout=io.StringIO())
    await attempt(stderr=io.BytesIO())
    await attempt(stdout=Numbered())
    await attempt(stdout=asyncio.Queue())
    await first.wait()
    for name in "python3", "python", sys.executable:
        child = await asyncio.create_subprocess_exec(name, "/nowhere/missing.py", stderr=subprocess.PIPE)
        error = (await child.communicate())[1].decode()
        print(child.returncode, error.replace(sys.executable, "the executable"), end="")


asyncio.run(main())
for command in "python3 /nowhere/it.py", "python /nowhere/it.py":
    print(subprocess.run(command, shell=True, capture_output=True, text=True).stderr, end="")
for given in {"stdin": subprocess.STDOUT}, {"stdout": "a text"}, {"stderr": Numbered()}, {"stdin": io.BytesIO(b"data")}:
    try:
        print(subprocess.run(["cat"], **given))
    except Exception as error:
        print(type(error).__name__, error)
