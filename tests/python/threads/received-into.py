# Bytes are received where a bytearray or a view of one has its own.
import asyncio
import socket
import threading


def tried(what):
    try:
        print(what())
    except Exception as error:
        print(type(error).__name__, error)


def send(sock):
    for part in b"hello ", b"wor", b"ld":
        sock.sendall(part)
    sock.close()


def read_exactly(sock, size):
    data = bytearray(size)
    view = memoryview(data)
    while view:
        count = sock.recv_into(view)
        if count == 0:
            break
        view = view[count:]
    return bytes(data)


def by_hand():
    here, there = socket.socketpair()
    thread = threading.Thread(target=send, args=(there,))
    thread.start()
    print(read_exactly(here, 11))
    thread.join()
    buffer = bytearray(b"----")
    print(here.recv_into(buffer), buffer)
    tried(lambda: here.recv_into(b"abc"))
    tried(lambda: here.recv_into("abc"))
    tried(lambda: here.recv_into(buffer, 9))
    tried(lambda: here.recv_into(buffer, -1))
    here.close()


async def by_a_loop():
    here, there = socket.socketpair()
    here.setblocking(False)
    there.setblocking(False)
    loop = asyncio.get_running_loop()
    buffer = bytearray(b"........")
    await loop.sock_sendall(there, b"first")
    print(await loop.sock_recv_into(here, buffer), buffer)
    task = asyncio.create_task(loop.sock_recv_into(here, memoryview(buffer)[4:6]))
    await asyncio.sleep(0.1)
    await loop.sock_sendall(there, b"XYZ")
    print(await task, buffer)
    print(here.recv_into(buffer, 1), buffer)
    here.close()
    there.close()


by_hand()
asyncio.run(by_a_loop())
