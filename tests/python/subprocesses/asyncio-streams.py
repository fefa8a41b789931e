import asyncio
import subprocess
import sys
from asyncio.subprocess import DEVNULL, PIPE, STDOUT


async def run(command):
    process = await asyncio.create_subprocess_shell(command, stdout=PIPE, stderr=PIPE)
    stdout, stderr = await process.communicate()
    print(f"[{command!r} exited with {process.returncode}]", stdout, stderr)


async def ticker():
    for number in range(3):
        print("tick", number)
        await asyncio.sleep(0.4)


async def talk():
    code = "import sys\nfor line in sys.stdin:\n    print('got', line.strip(), flush=True)\nprint('bye')\nsys.exit(5)"
    process = await asyncio.create_subprocess_exec(sys.executable, "-c", code, stdin=PIPE, stdout=PIPE)
    for word in (b"a\n", b"b\n"):
        process.stdin.write(word)
        await process.stdin.drain()
        print(await process.stdout.readline())
    process.stdin.close()
    await process.stdin.wait_closed()
    print(await process.stdout.read(), await process.wait(), process.returncode)


async def lines(name, seconds):
    code = f"import time\nfor n in range(2):\n    time.sleep({seconds})\n    print(n)"
    process = await asyncio.create_subprocess_exec(sys.executable, "-u", "-c", code, stdout=PIPE)
    async for line in process.stdout:
        print(name, line.decode().rstrip())
    return await process.wait()


async def main():
    await asyncio.gather(run("sleep 0.2; echo hello"), run("false || echo no >&2"), ticker())
    await talk()
    print(await asyncio.gather(lines("slow", 0.5), lines("fast", 0.2)))

    process = await asyncio.create_subprocess_exec("sleep", "10")
    print(process.returncode)
    try:
        await asyncio.wait_for(process.wait(), timeout=0.2)
    except TimeoutError:
        process.kill()
        print("killed", await process.wait())
    try:
        process.terminate()
    except ProcessLookupError as error:
        print("gone", repr(error))

    process = await asyncio.create_subprocess_shell("echo out; echo err >&2; exit 7", stdout=PIPE, stderr=STDOUT)
    print(await process.communicate(), process.returncode)
    process = await asyncio.create_subprocess_exec("cat", stdin=PIPE, stdout=PIPE, stderr=DEVNULL)
    print(await process.communicate(b"x" * 200_000) == (b"x" * 200_000, None))
    try:
        await asyncio.create_subprocess_exec("no-such-command", stdout=PIPE)
    except FileNotFoundError as error:
        print(error)
    for options in ({"text": True}, {"bufsize": 1}, {"universal_newlines": True}, {"encoding": "utf-8"}):
        try:
            await asyncio.create_subprocess_exec("true", **options)
        except ValueError as error:
            print(error)
    for options in ({"loop": 1}, {"args": 1}, {"waiter": 1}, {"extra": 1}, {"is_shell": 1}, {"protocol_factory": 1}):
        for make in (asyncio.create_subprocess_exec, asyncio.create_subprocess_shell):
            try:
                await make("true", **options)
            except TypeError as error:
                print(error)

    done = await asyncio.to_thread(subprocess.run, ["echo", "thread"], capture_output=True, text=True)
    print(done.stdout, end="")
    started = [
        await asyncio.create_subprocess_exec(sys.executable, "-c", f"import time; time.sleep({n}); print({n})", stdout=PIPE)
        for n in (0.6, 0.2, 0.4)
    ]
    for ready in asyncio.as_completed([each.communicate() for each in started]):
        print(await ready)
    async with asyncio.TaskGroup() as group:
        limit = asyncio.Semaphore(2)

        async def limited(number):
            async with limit:
                process = await asyncio.create_subprocess_exec("echo", str(number), stdout=PIPE)
                return (await process.communicate())[0]

        tasks = [group.create_task(limited(n)) for n in range(5)]
    print([task.result() for task in tasks])


asyncio.run(main())
