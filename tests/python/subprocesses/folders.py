# A child starts in the folder that it is told, or in its parent's: its relative paths lead from there.
import asyncio
import os
import subprocess
import sys

SHOW = "import os; print(os.path.basename(os.getcwd()), sorted(os.listdir())); open('left.txt', 'w').close()"
os.makedirs("one/two")
print(subprocess.run([sys.executable, "-c", SHOW], cwd="one", capture_output=True, text=True).stdout, end="")
print(os.path.exists("one/left.txt"), os.path.exists("left.txt"))


async def main():
    child = await asyncio.create_subprocess_exec(
        sys.executable, "-c", SHOW, cwd="one/two", stdout=asyncio.subprocess.PIPE
    )
    print((await child.communicate())[0].decode(), end="")


asyncio.run(main())
os.chdir("one")
child = subprocess.run([sys.executable, "-c", SHOW + "; os.chdir('two'); print(os.listdir())"], capture_output=True, text=True)
print(child.stdout, end="")
print(subprocess.run(["ls"], capture_output=True, text=True).stdout.split())
print(os.path.basename(os.getcwd()))
