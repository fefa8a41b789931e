# What Python says of an option that it does not have, of -c without a program, and of a string that does not end.
import asyncio
import sys


async def main():
    for args in (["-l"], ["-u", "-Z", "x"], ["-c"]):
        child = await asyncio.create_subprocess_exec("python3", *args, stderr=asyncio.subprocess.PIPE)
        error = (await child.communicate())[1]
        print(error.decode(), child.returncode)
    for text in (
        "import sys; print('a\n')",
        "x = 1\nfor i in range(2):\n    print(i, 'é中', b'a\n')\n",
        'if 1:\n\tprint(f"a {1}\n")',
        "print('''abc\n\ndef",
    ):
        child = await asyncio.create_subprocess_exec(
            sys.executable, "-c", text, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE
        )
        out, error = await child.communicate()
        print(out, child.returncode)
        print(error.decode())


asyncio.run(main())
