# `connect_ex` tells the number of the error, as scanners of ports and clients with a selector have it.
import asyncio
import errno
import selectors
import socket
from concurrent.futures import ThreadPoolExecutor

server = socket.create_server(("127.0.0.1", 0))
port = server.getsockname()[1]


def check(number):
    with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as sock:
        sock.settimeout(1)
        return sock.connect_ex(("127.0.0.1", number))


with ThreadPoolExecutor(4) as pool:
    for code in pool.map(check, [port, 1, port, 2]):
        print(code, errno.errorcode.get(code, "open"))

client = socket.socket()
client.setblocking(False)
print(client.connect_ex(("127.0.0.1", port)) == errno.EINPROGRESS)
with selectors.SelectSelector() as selector:
    selector.register(client, selectors.EVENT_WRITE, data="client")
    for key, events in selector.select(timeout=1):
        print(key.data, events, client.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
client.close()
try:
    socket.socket().connect_ex("nowhere")
except TypeError as error:
    print(error)

with asyncio.Runner(loop_factory=lambda: asyncio.SelectorEventLoop(selectors.SelectSelector())) as runner:
    print(runner.run(asyncio.sleep(0.01, "slept")))
server.close()
