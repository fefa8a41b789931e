import asyncio
import subprocess

for line in "ls -l", "echo hello", "cat /etc/hosts", " ls", "", ["echo hello", "more"], ["python -c 'print(1)'"]:
    for start in subprocess.run, subprocess.check_output, subprocess.Popen:
        try:
            print(start(line))
        except OSError as error:
            print(type(error).__name__, error)
for line in "'ls -l'", "'echo hello' || echo otherwise":
    print(subprocess.run(line, shell=True, capture_output=True, text=True))


async def attempt(start, *args, **options):
    try:
        print(await start(*args, **options))
    except Exception as error:
        print(type(error).__name__, error)


async def main():
    program, shell = asyncio.create_subprocess_exec, asyncio.create_subprocess_shell
    await attempt(program, "ls -l")
    await attempt(program, ["ls", "-l"])
    await attempt(program, "echo", 5)
    await attempt(shell, ["ls", "-l"])
    await attempt(program, "echo", "a", cwd="/nowhere")
    for option in "text", "universal_newlines", "shell":
        await attempt(program, "echo", "a", **{option: True})
    await attempt(program, "echo", "a", bufsize=1)
    await attempt(program, "echo", "a", capture_output=True)
    child = await program("cat", stdin=subprocess.PIPE, stdout=subprocess.PIPE)
    await attempt(child.communicate, "text")
    child.kill()
    print(await child.wait())


asyncio.run(main())
