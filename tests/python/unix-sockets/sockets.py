# Sockets of AF_UNIX that a program makes itself: blocking ones in threads, those a loop waits for, and those given to asyncio.
import asyncio
import os
import socket
import threading
from pathlib import Path

PATH = "low.sock"

def attempt(function, *args):
    try:
        return function(*args)
    except (OSError, TypeError, ValueError) as error:
        print(type(error).__name__, error)

def made():
    return socket.socket(socket.AF_UNIX, socket.SOCK_STREAM)

def blocking():
    server = made()
    print(server.family, server.type, server.proto, repr(server.getsockname()))
    attempt(server.getpeername)
    attempt(server.accept)
    attempt(server.listen)
    attempt(server.recv, 5)
    attempt(server.send, b"a")
    attempt(server.bind, ("127.0.0.1", 5))
    attempt(server.bind, Path(PATH))
    attempt(server.bind, "missing/low.sock")
    server.bind(PATH)
    print(server.getsockname(), os.path.exists(PATH))
    attempt(server.bind, "other.sock")
    attempt(made().connect, PATH)
    print(made().connect_ex(PATH), made().connect_ex("nowhere.sock"))
    attempt(made().bind, PATH)
    server.listen(1)
    def serve():
        for _ in range(2):
            conn, address = server.accept()
            accepted.append((address, conn.getpeername(), conn.getsockname(), conn.family.name))
            with conn:
                while data := conn.recv(100):
                    conn.sendall(data.upper())
    accepted = []
    thread = threading.Thread(target=serve)
    thread.start()
    for name in "one", "two":
        with made() as client:
            client.settimeout(5)
            client.connect(PATH)
            print(repr(client.getsockname()), client.getpeername())
            client.sendall(name.encode())
            print(client.recv(100))
            client.shutdown(socket.SHUT_WR)
            print(client.recv(100))
    thread.join()
    print(accepted)
    server.close()
    print(server, os.path.exists(PATH))
    attempt(made().connect, PATH)
    os.unlink(PATH)
    attempt(made().connect, PATH)

def refused():
    server = made()
    server.bind(PATH)
    server.listen(0)
    first, second = made(), made()
    first.connect(PATH)
    second.setblocking(False)
    attempt(second.connect, PATH)
    print(second.connect_ex(PATH))
    conn, _ = server.accept()
    second.connect(PATH)
    first.sendall(b"lost")
    conn.close()
    attempt(first.recv, 5)
    attempt(first.send, b"a")
    server.close()
    attempt(second.recv, 5)
    os.remove(PATH)

async def waited():
    loop = asyncio.get_running_loop()
    server = made()
    server.setblocking(False)
    server.bind(PATH)
    server.listen()
    async def serve():
        conn, address = await loop.sock_accept(server)
        print("accepted", repr(address))
        with conn:
            await loop.sock_sendall(conn, (await loop.sock_recv(conn, 100))[::-1])
    client = made()
    client.setblocking(False)
    serving = asyncio.create_task(serve())
    await loop.sock_connect(client, PATH)
    await loop.sock_sendall(client, b"hello")
    print(await loop.sock_recv(client, 100), await loop.sock_recv(client, 100))
    await serving
    client.close()
    try:
        await loop.sock_connect(made_async(), "nowhere.sock")
    except OSError as error:
        print(error)

    async def handle(reader, writer):
        writer.write(b"> " + await reader.readline())
        writer.close()
    print(os.path.exists(PATH), server.getsockname())
    serving = await asyncio.start_unix_server(handle, sock=server)
    given = made_async()
    await loop.sock_connect(given, PATH)
    reader, writer = await asyncio.open_unix_connection(sock=given)
    writer.write(b"given\n")
    print(await reader.read(), writer.get_extra_info("peername"))
    writer.close()
    serving.close()
    print(os.path.exists(PATH))

    one, other = socket.socketpair(socket.AF_UNIX, socket.SOCK_STREAM)
    print(one.family.name, repr(one.getsockname()), repr(other.getpeername()))
    reader, writer = await asyncio.open_unix_connection(sock=one)
    other.sendall(b"pair\n")
    print(await reader.readline(), repr(writer.get_extra_info("peername")))
    writer.close()
    other.close()

def made_async():
    sock = made()
    sock.setblocking(False)
    return sock

async def too_many():
    # More clients than the backlog holds: those are told that they are connected, and are not.
    async def handle(reader, writer):
        writer.write(await reader.readline())
        writer.close()
    async def client(number):
        try:
            reader, writer = await asyncio.open_unix_connection(PATH)
            writer.write(b"%d\n" % number)
            return repr(await reader.readline()), repr(writer.get_extra_info("peername"))
        except OSError as error:
            return repr(error)
    async with await asyncio.start_unix_server(handle, PATH, backlog=2):
        for each in await asyncio.gather(*map(client, range(5))):
            print(each)

blocking()
refused()
asyncio.run(waited())
asyncio.run(too_many())
