# ls -l: modes, links, sizes and how much room all take together. Owners and dates differ from machine to machine.
import asyncio
import os
import re
import tempfile
from pathlib import Path


async def show(command):
    child = await asyncio.create_subprocess_shell(command, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE)
    out, err = await child.communicate()
    text = re.sub(r"(\d) [a-z]+ +[a-z]+ ", r"\1 owner ", out.decode())
    text = re.sub(r"[A-Z][a-z]{2} [ \d]\d (\d\d:\d\d| \d{4})", "date", text)
    print(f"$ {command}", child.returncode)
    print(re.sub(r"\S+ +\d+ owner +\d+\S* date \.\.\n", "(above)\n", text) + err.decode())


async def main():
    os.chdir(tempfile.mkdtemp())
    os.mkdir("here")
    os.chdir("here")
    await show("ls -l")
    Path("a.txt").write_text("hello")
    Path("big.bin").write_bytes(bytes(70_000))
    Path(".all").touch()
    Path("empty").touch()
    os.makedirs("folder/below")
    os.mkdir("own", 0o700)
    os.utime("empty", (0, 0))
    for options in ("-l", "-la", "-l -a", "-lA", "-lh", "-alh", "-1"):
        await show(f"ls {options}")
    for command in ("ls -l a.txt", "ls -l folder", "ls -lh big.bin", "ls -l none", "ls -la folder/below"):
        await show(command)


asyncio.run(main())
