import asyncio
import sys


async def main():
    reader = asyncio.StreamReader()
    reader.feed_data(b'first\nsec')
    print(reader, await reader.readline())
    later = asyncio.create_task(reader.readline())
    await asyncio.sleep(0)
    print(reader.at_eof(), reader.exception())
    reader.feed_data(b'ond\nrest')
    print(await later)
    reader.feed_eof()
    print(reader, await reader.read(2), await reader.read(), reader.at_eof())
    broken = asyncio.StreamReader(limit=10)
    broken.set_exception(OSError('gone'))
    for read in (broken.read, broken.readline):
        try:
            await read()
        except OSError as error:
            print(error)
    print(await reader.read(), [line async for line in reader])
    for limit in 0, -1, None, 'x', sys.stdin, b'', [], {}, 2 + 1j:
        try:
            asyncio.StreamReader(limit)
        except (TypeError, ValueError) as error:
            print(error)


asyncio.run(main())
