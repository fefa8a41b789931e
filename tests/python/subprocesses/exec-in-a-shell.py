# "exec" puts a command in the place of the shell: nothing comes after it, and a signal meets the command itself.
import asyncio
import subprocess
import sys

LINES = (
    "exec echo one; echo two",
    "echo one && exec printf 'two\\n' && echo three",
    "exec false || echo three",
    "exec no-such-command; echo two",
    "exec echo one | tr a-z A-Z; echo two",
    "echo lines | exec cat",
    "for n in 1 2; do exec echo $n; done; echo end",
    "x=5; exec echo $x > /dev/null; echo two",
    "exit 3; exec echo one",
)


async def timed_out(line):
    process = await asyncio.create_subprocess_shell(line)
    try:
        await asyncio.wait_for(process.wait(), 0.2)
    except TimeoutError:
        process.kill()
    print(line.split()[:2], await process.wait())


for line in LINES:
    print(line)
    done = subprocess.run(line, shell=True, capture_output=True, text=True)
    print(done.returncode, repr(done.stdout), repr(done.stderr))
code = "import os, signal, sys; sys.stdout.write('here'); sys.stdout.flush(); os.kill(os.getpid(), signal.SIGTERM)"
for before, after in ("exec ", ""), ("", ""), ("", "; echo $?"):
    line = f'{before}{sys.executable} -c "{code}"{after}'
    done = subprocess.run(line, shell=True, capture_output=True, text=True)
    print(done.returncode, done.stdout)
asyncio.run(timed_out("exec sleep 5"))
asyncio.run(timed_out("exec sleep 0.1"))
