# start_unix_server and open_unix_connection: what both ends are called, the file of the socket, and who is not there.
import asyncio
import os

PATH = "/tmp/echo.sock"

async def handle(reader, writer):
    print("server", repr(writer.get_extra_info("sockname")), repr(writer.get_extra_info("peername")))
    while line := await reader.readline():
        writer.write(line.upper())
        await writer.drain()
    print("server: end", reader.at_eof())
    writer.close()
    await writer.wait_closed()

async def client(number):
    reader, writer = await asyncio.open_unix_connection(PATH)
    print("client", repr(writer.get_extra_info("sockname")), repr(writer.get_extra_info("peername")))
    for word in "one", "two":
        writer.write(f"{word} {number}\n".encode())
        await writer.drain()
        print(number, await reader.readline())
    writer.write_eof()
    print(number, await reader.read())
    writer.close()
    await writer.wait_closed()

async def attempt(what):
    try:
        return await what
    except (OSError, ValueError, TypeError) as error:
        print(type(error).__name__, error, getattr(error, "errno", None), getattr(error, "filename", None))

async def main():
    await attempt(asyncio.open_unix_connection(PATH))
    server = await asyncio.start_unix_server(handle, PATH)
    sock = server.sockets[0]
    print(sock.getsockname(), sock.family, sock.type, sock.proto, os.path.exists(PATH), os.listdir("/tmp").count("echo.sock"))
    print(os.path.isfile(PATH), os.path.isdir(PATH), os.path.getsize(PATH), oct(os.stat(PATH).st_mode))
    async with server:
        await client(1)
        await asyncio.gather(client(2), client(3))
    print(os.path.exists(PATH), server.is_serving(), server.sockets)
    await attempt(asyncio.open_unix_connection(PATH))

    print("# left behind, and taken over")
    server = await asyncio.start_unix_server(handle, path=PATH, cleanup_socket=False)
    server.close()
    await server.wait_closed()
    print(os.path.exists(PATH))
    await attempt(asyncio.open_unix_connection(PATH))
    await attempt(asyncio.to_thread(open, PATH))
    await attempt(asyncio.to_thread(open, PATH, "w"))
    server = await asyncio.start_unix_server(handle, PATH, limit=100)
    await client(4)
    again = await asyncio.start_unix_server(handle, PATH)
    server.close()
    print("of another", os.path.exists(PATH))
    again.close()
    print(os.path.exists(PATH))

    print("# what is there is no socket")
    with open(PATH, "w") as file:
        file.write("mine")
    await attempt(asyncio.start_unix_server(handle, PATH))
    await attempt(asyncio.open_unix_connection(PATH))
    os.remove(PATH)
    os.mkdir(PATH)
    await attempt(asyncio.start_unix_server(handle, PATH))
    os.rmdir(PATH)
    await attempt(asyncio.start_unix_server(handle, "/tmp/missing/echo.sock"))
    await attempt(asyncio.open_unix_connection("/tmp/missing/echo.sock"))

    print("# misuse")
    await attempt(asyncio.start_unix_server(handle))
    await attempt(asyncio.open_unix_connection())
    await attempt(asyncio.start_unix_server(handle, 5))
    await attempt(asyncio.start_unix_server(handle, "/tmp/" + "a" * 103))
    await attempt(asyncio.open_unix_connection("/tmp/" + "a" * 102))
    await attempt(asyncio.open_unix_connection("/tmp/" + "a" * 103))
    await attempt(asyncio.open_unix_connection(PATH, ssl=True))
    await attempt(asyncio.open_unix_connection(PATH, server_hostname="a"))
    await attempt(asyncio.start_unix_server(handle, PATH, ssl=True))
    await attempt(asyncio.start_unix_server(handle, PATH, port=5))

asyncio.run(main())
