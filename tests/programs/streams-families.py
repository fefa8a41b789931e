# Servers and connections that are told the family and the protocol of the addresses they have anyway.
import asyncio
import socket


async def echo(reader, writer):
    writer.write(await reader.readline())
    await writer.drain()
    writer.close()
    await writer.wait_closed()


async def ask(host, port):
    reader, writer = await asyncio.open_connection(host, port, family=socket.AF_INET, proto=socket.IPPROTO_TCP)
    writer.write(b"hi\n")
    print(await reader.readline(), writer.get_extra_info("peername")[0])
    writer.close()
    await writer.wait_closed()


async def main():
    loop = asyncio.get_running_loop()
    for host in "127.0.0.1", "localhost", None, "", "0.0.0.0":
        server = await asyncio.start_server(echo, host, 0, family=socket.AF_INET, flags=socket.AI_PASSIVE)
        (listening,) = server.sockets
        name, port = listening.getsockname()
        print(host, name, listening.family, listening.type.name)
        await ask("127.0.0.1", port)
        await ask("localhost", port)
        server.close()
        await server.wait_closed()
    server = await loop.create_server(asyncio.Protocol, "127.0.0.1", 0, family=socket.AF_UNSPEC, reuse_address=True)
    server.close()


asyncio.run(main())
