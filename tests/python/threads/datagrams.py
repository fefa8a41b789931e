import asyncio
import socket
import threading


class EchoServer(asyncio.DatagramProtocol):
    def connection_made(self, transport):
        self.transport = transport
        print("server up", transport.get_extra_info("sockname")[0], transport.get_extra_info("peername"))

    def datagram_received(self, data, addr):
        print("server got", data.decode(), addr[0])
        self.transport.sendto(data.upper(), addr)

    def connection_lost(self, exc):
        print("server down", exc)


class EchoClient(asyncio.DatagramProtocol):
    def __init__(self, message, done):
        self.message = message
        self.done = done

    def connection_made(self, transport):
        self.transport = transport
        print("sending", self.message)
        transport.sendto(self.message.encode())

    def datagram_received(self, data, addr):
        print("client got", data.decode())
        self.transport.close()

    def error_received(self, exc):
        print("error", exc)
        self.transport.close()

    def connection_lost(self, exc):
        print("client down", exc)
        self.done.set_result(True)


async def talk(address):
    done = asyncio.get_running_loop().create_future()
    transport, protocol = await asyncio.get_running_loop().create_datagram_endpoint(
        lambda: EchoClient("hello", done), remote_addr=address)
    print(transport.is_closing(), protocol.message, transport.get_extra_info("peername") == address)
    try:
        transport.sendto(b"x", ("127.0.0.1", 1))
    except ValueError:
        print("one peer only")
    try:
        transport.sendto("x")
    except TypeError as error:
        print(error)
    await done
    print(transport.is_closing(), transport.get_extra_info("nothing", 5))


async def main():
    loop = asyncio.get_running_loop()
    server, protocol = await loop.create_datagram_endpoint(EchoServer, local_addr=("127.0.0.1", 0))
    address = server.get_extra_info("sockname")
    await talk(address)
    server.close()
    await asyncio.sleep(0.01)
    await talk(address)
    for bad in ({}, {"local_addr": "x"}, {"local_addr": ("127.0.0.1", 99999)}):
        try:
            await loop.create_datagram_endpoint(EchoServer, **bad)
        except Exception as error:
            print(type(error).__name__, error)
    server, protocol = await loop.create_datagram_endpoint(EchoServer, local_addr=("localhost", 0))
    try:
        await loop.create_datagram_endpoint(EchoServer, local_addr=server.get_extra_info("sockname"))
    except OSError as error:
        print(error.errno)
    sender, protocol = await loop.create_datagram_endpoint(asyncio.DatagramProtocol, local_addr=("127.0.0.1", 0))
    for number in range(3):
        sender.sendto(str(number).encode(), server.get_extra_info("sockname"))
    await asyncio.sleep(0.01)
    sender.close()
    await asyncio.sleep(0.01)
    server.abort()
    await asyncio.sleep(0.01)
    print(issubclass(asyncio.DatagramProtocol, asyncio.BaseProtocol), issubclass(asyncio.DatagramTransport, asyncio.BaseTransport))


asyncio.run(main())


def serve(sock):
    for _ in range(2):
        data, address = sock.recvfrom(100)
        sock.sendto(data[::-1], address)


with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as server, socket.socket(type=socket.SOCK_DGRAM) as client:
    print(server.type == socket.SOCK_DGRAM, server.getsockname())
    server.bind(("127.0.0.1", 0))
    thread = threading.Thread(target=serve, args=(server,))
    thread.start()
    print(client.sendto(b"abc", server.getsockname()), client.recvfrom(100)[0], client.getsockname()[0])
    client.connect(server.getsockname())
    print(client.send(b"xyz"), client.recv(2), client.getpeername() == server.getsockname())
    thread.join()
    client.settimeout(0.05)
    for call in (lambda: client.recv(10), lambda: client.listen(), lambda: client.send(bytes(70_000)),
                 lambda: server.send(b"x"), lambda: server.sendto(b"x", "there")):
        try:
            call()
        except Exception as error:
            print(type(error).__name__, error)
with socket.socket(type=socket.SOCK_DGRAM) as lost:
    print(lost.sendto(b"nobody", ("127.0.0.1", 9)))
print(lost)
