# input: hello
# input: wörld
import asyncio, sys
async def stdio():
    loop = asyncio.get_running_loop()
    reader = asyncio.StreamReader()
    protocol = asyncio.StreamReaderProtocol(reader)
    await loop.connect_read_pipe(lambda: protocol, sys.stdin)
    w_transport, w_protocol = await loop.connect_write_pipe(asyncio.streams.FlowControlMixin, sys.stdout)
    writer = asyncio.StreamWriter(w_transport, w_protocol, reader, loop)
    return reader, writer
async def main():
    reader, writer = await stdio()
    while line := await reader.readline():
        writer.write(b"got " + line.upper())
        await writer.drain()
    writer.write("ende é\n".encode())
    await writer.drain()
    print(type(writer).__name__, writer.get_extra_info("pipe") is sys.stdout, reader.at_eof())
asyncio.run(main())
