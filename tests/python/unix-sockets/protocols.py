# create_unix_server and create_unix_connection: protocols at both ends, servers that start later, clients that leave.
import asyncio
import os
import pathlib

PATH = pathlib.Path("control.sock")

class Server(asyncio.Protocol):
    def connection_made(self, transport):
        self.transport = transport
        print("S made", transport.get_extra_info("peername"), transport.get_extra_info("sockname"))
    def data_received(self, data):
        print("S", data)
        self.transport.write(data[::-1])
        if data == b"quit":
            self.transport.close()
    def eof_received(self):
        print("S eof")
    def connection_lost(self, exc):
        print("S lost", repr(exc))

class Client(asyncio.Protocol):
    def __init__(self, over):
        self.over = over
    def connection_made(self, transport):
        print("C made", repr(transport.get_extra_info("sockname")), transport.get_extra_info("peername"))
        transport.write(b"hello")
    def data_received(self, data):
        print("C", data)
    def connection_lost(self, exc):
        print("C lost", repr(exc))
        self.over.set_result(None)

async def connected(loop):
    over = loop.create_future()
    transport, protocol = await loop.create_unix_connection(lambda: Client(over), str(PATH))
    print(type(transport).__name__, type(protocol).__name__, transport.get_extra_info("socket").family.name)
    return transport, over

async def main():
    loop = asyncio.get_running_loop()
    server = await loop.create_unix_server(Server, PATH, start_serving=False)
    try:
        await connected(loop)
    except ConnectionRefusedError as error:
        print(error, PATH.exists(), PATH.is_socket(), PATH.is_file(), PATH.is_dir())
    await server.start_serving()
    transport, over = await connected(loop)
    await asyncio.sleep(0.1)
    transport.write(b"quit")
    await over

    transport, over = await connected(loop)
    transport.abort()
    await over
    await asyncio.sleep(0.1)

    print("# what was not read is lost with who leaves")
    transport, over = await connected(loop)
    await asyncio.sleep(0.1)
    transport.pause_reading()
    transport.write(b"again")
    await asyncio.sleep(0.1)
    transport.close()
    await over
    await asyncio.sleep(0.1)

    serving = asyncio.create_task(server.serve_forever())
    await asyncio.sleep(0.1)
    print(server.is_serving(), os.listdir(".").count(str(PATH)))
    serving.cancel()
    try:
        await serving
    except asyncio.CancelledError:
        print("cancelled", server.is_serving(), PATH.exists())
    for method in loop.create_unix_server, loop.create_unix_connection, asyncio.start_unix_server, asyncio.open_unix_connection:
        print(method.__name__, method.__qualname__, asyncio.iscoroutinefunction(method))
    try:
        await loop.create_unix_connection(Server, "a", sock=5)
    except ValueError as error:
        print(error)
    try:
        await loop.create_unix_server(Server, "a", sock=5)
    except ValueError as error:
        print(error)

asyncio.run(main())
