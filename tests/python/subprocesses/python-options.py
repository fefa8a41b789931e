# What Python says of an option that it does not have, and of -c without a program.
import asyncio


async def main():
    for args in (["-l"], ["-u", "-Z", "x"], ["-c"]):
        child = await asyncio.create_subprocess_exec("python3", *args, stderr=asyncio.subprocess.PIPE)
        error = (await child.communicate())[1]
        print(error.decode(), child.returncode)


asyncio.run(main())
