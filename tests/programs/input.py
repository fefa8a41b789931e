# input: Ada
# input: 36
# input:
# input: last words
import asyncio
import sys


async def main():
    name = input("Who? ")
    print("Hello", name)
    age = await asyncio.to_thread(input, "How old? ")
    print(int(age) + 1)
    print(repr(input()))
    loop = asyncio.get_running_loop()
    print(repr(await loop.run_in_executor(None, sys.stdin.readline)))
    try:
        input("More? ")
    except EOFError as error:
        print(repr(error))
    print(repr(sys.stdin.readline()), sys.stdin.isatty())


asyncio.run(main())
