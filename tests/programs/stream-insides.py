# What a stream keeps in plain sight.
import asyncio
import asyncio.streams


async def echo(reader, writer):
    while data := await reader.read(65536):
        writer.write(data)
        await writer.drain()
    writer.close()
    await writer.wait_closed()


async def main():
    print(asyncio.streams._DEFAULT_LIMIT)
    reader = asyncio.StreamReader(limit=8)
    print(reader._limit, reader._eof, reader._paused)
    print(reader._loop is asyncio.get_running_loop())
    reader.feed_data(b"0123456789\n")
    try:
        await reader.readline()
    except ValueError as error:
        print(error)
    # Another limit counts from then on.
    reader._limit = 64
    reader.feed_data(b"0123456789\n")
    print(await reader.readline(), reader)
    reader.feed_data(b"x" * 70)
    try:
        await reader.readuntil(b"y")
    except asyncio.LimitOverrunError as error:
        print(error, error.consumed)
    reader.feed_eof()
    print(reader._eof, reader.at_eof(), len(await reader.read()), reader.at_eof())
    print(asyncio.StreamReader()._limit)


asyncio.run(main())

import copy, pickle
for made in (asyncio.IncompleteReadError(b"ab", 5), asyncio.IncompleteReadError(b"", None), asyncio.LimitOverrunError("m", 7)):
    for again in (pickle.loads(pickle.dumps(made)), copy.copy(made), copy.deepcopy(made)):
        print(repr(again), again.args, vars(again), made.__reduce__())
