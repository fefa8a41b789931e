"""A loop asks sockets for datagrams, and says from whom they are."""
import asyncio
import socket


def udp():
    sock = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    sock.setblocking(False)
    return sock


async def serve(sock, n):
    loop = asyncio.get_running_loop()
    for _ in range(n):
        data, addr = await loop.sock_recvfrom(sock, 1024)
        print("server got", data, addr[0])
        await asyncio.sleep(0.1)
        print("sent", await loop.sock_sendto(sock, data.upper(), addr))


async def ask(text, address):
    loop = asyncio.get_running_loop()
    with udp() as sock:
        await loop.sock_sendto(sock, text, address)
        buf = bytearray(20)
        n, addr = await loop.sock_recvfrom_into(sock, buf)
        print("client got", n, bytes(buf[:n]), addr == address)
        try:
            async with asyncio.timeout(1):
                await loop.sock_recvfrom(sock, 10)
        except TimeoutError:
            print("no more")
        await loop.sock_sendto(sock, b"cut short", sock.getsockname())
        print(await loop.sock_recvfrom_into(sock, buf, 3) == (3, sock.getsockname()), buf[:4])
        try:
            await loop.sock_sendto(sock, b"x" * 70000, address)
        except OSError as e:
            print(type(e).__name__, e)


async def main():
    with udp() as sock:
        sock.bind(("127.0.0.1", 0))
        address = sock.getsockname()
        server = asyncio.create_task(serve(sock, 2))
        await asyncio.gather(ask(b"one", address), ask(b"two", address))
        await server
    blocking = socket.socket(socket.AF_INET, socket.SOCK_DGRAM)
    loop = asyncio.get_running_loop()
    loop.set_debug(True)
    for call in loop.sock_recvfrom(blocking, 1), loop.sock_recvfrom_into(blocking, bytearray(1)), loop.sock_sendto(blocking, b"", address):
        try:
            await call
        except ValueError as e:
            print(e)
    for buffer, size in (bytearray(2), 5), (bytearray(2), -1), (b"ab", 1):
        try:
            blocking.recvfrom_into(buffer, size)
        except (TypeError, ValueError) as e:
            print(e)
    blocking.close()


asyncio.run(main())
