import asyncio


class Sink(asyncio.Protocol):
    def __init__(self):
        self.size = 0

    def connection_made(self, transport):
        self.transport = transport
        transport.pause_reading()
        asyncio.get_running_loop().call_later(1, transport.resume_reading)

    def data_received(self, data):
        self.size += len(data)

    def eof_received(self):
        print('eof after', self.size)
        self.transport.write(b'thanks')
        self.transport.close()

    def connection_lost(self, exc):
        print('sink lost', exc)


class Source(asyncio.Protocol):
    def __init__(self, done):
        self.done = done

    def connection_made(self, transport):
        transport.set_write_buffer_limits(high=1000)
        print(transport.get_write_buffer_limits(), transport.is_reading())
        transport.write(bytes(3_000_000))
        transport.write_eof()

    def pause_writing(self):
        print('pause')

    def resume_writing(self):
        print('resume')

    def data_received(self, data):
        print('source got', data)

    def connection_lost(self, exc):
        print('source lost', exc)
        self.done.set_result(None)


class Broken(asyncio.Protocol):
    def data_received(self, data):
        raise ValueError(data)


async def main():
    loop = asyncio.get_running_loop()
    async with await loop.create_server(Sink, '127.0.0.1', 9000) as server:
        done = loop.create_future()
        transport, protocol = await loop.create_connection(lambda: Source(done), '127.0.0.1', 9000)
        print(type(protocol).__name__, transport.get_protocol() is protocol)
        await done
        print(server.get_loop() is loop, transport.is_closing())
    async with await loop.create_server(Broken, '127.0.0.1', 9001):
        reader, writer = await asyncio.open_connection('127.0.0.1', 9001)
        writer.write(b'boom')
        print(await reader.read())


asyncio.run(main())
