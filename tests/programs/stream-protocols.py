import asyncio
async def main():
    async def on(reader, writer):
        print(await reader.readline()); writer.write(b"bye\n"); await writer.drain(); writer.close(); await writer.wait_closed()
    loop = asyncio.get_running_loop()
    def factory():
        reader = asyncio.StreamReader(limit=100, loop=loop)
        return asyncio.StreamReaderProtocol(reader, on, loop=loop)
    server = await loop.create_server(factory, "127.0.0.1", 7001)
    reader = asyncio.StreamReader()
    transport, protocol = await loop.create_connection(lambda: asyncio.StreamReaderProtocol(reader), "127.0.0.1", 7001)
    writer = asyncio.StreamWriter(transport, protocol, reader, loop)
    writer.write(b"hi\n"); await writer.drain()
    print(await reader.read(), writer.get_extra_info("peername"))
    writer.close(); await writer.wait_closed()
    server.close(); await server.wait_closed()
    print(protocol.__class__, protocol.__class__.__mro__, isinstance(protocol, asyncio.Protocol))
    from asyncio.streams import StreamReaderProtocol, FlowControlMixin
    print(issubclass(StreamReaderProtocol, FlowControlMixin), asyncio.StreamReaderProtocol is StreamReaderProtocol)
asyncio.run(main())
