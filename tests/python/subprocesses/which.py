# Where a command is: each can be started by what shutil.which gives, and what no machine has is None.
import asyncio
import shutil
import subprocess


async def main():
    for name, *args in (["echo", "hi"], ["sh", "-c", "echo sh"], ["python3", "-c", "print(3)"], ["cat"], ["true"], ["sort"], ["tr", "a", "b"]):
        path = shutil.which(name)
        print(name, path.rsplit("/", 1)[-1], path.startswith("/"))
        child = await asyncio.create_subprocess_exec(path, *args, stdin=subprocess.PIPE, stdout=subprocess.PIPE)
        print(await child.communicate(b"a\n"), child.returncode)
    print(subprocess.run([shutil.which("ls"), "."], capture_output=True).returncode)


asyncio.run(main())
print(shutil.which("no-such-command"), shutil.which(""), shutil.which("cat", path=None) is None, shutil.which(cmd="ls") == shutil.which("ls"))
for wrong in 3, None:
    try:
        shutil.which(wrong)
    except TypeError as error:
        print(error)
