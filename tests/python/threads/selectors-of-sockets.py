import select
import selectors
import socket
import threading
import time

# An echo server that waits for all its sockets at once.
sel = selectors.DefaultSelector()
log = []


def accept(server, mask):
    conn, addr = server.accept()
    print("accepted", mask == selectors.EVENT_READ)
    conn.setblocking(False)
    sel.register(conn, selectors.EVENT_READ, read)


def read(conn, mask):
    data = conn.recv(1000)
    if data:
        print("echoing", data)
        conn.send(data)
    else:
        print("closing")
        sel.unregister(conn)
        conn.close()
        log.append("closed")


server = socket.socket()
server.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
server.bind(("localhost", 0))
server.listen(100)
server.setblocking(False)
sel.register(server, selectors.EVENT_READ, accept)
address = server.getsockname()


def client(name, delay):
    time.sleep(delay)
    with socket.create_connection(address) as sock:
        sock.sendall(name)
        print("client got", sock.recv(100))
        time.sleep(0.1)


threads = [threading.Thread(target=client, args=(name, delay)) for name, delay in ((b"one", 0.1), (b"two", 0.4))]
for thread in threads:
    thread.start()
while len(log) < 2:
    for key, mask in sel.select():
        key.data(key.fileobj, mask)
for thread in threads:
    thread.join()
print(sel.select(timeout=0), sel.select(0.05), len(sel.get_map()), sel.get_key(server).data is accept)
key = sel.modify(server, selectors.EVENT_READ, data="changed")
print(key.data, key.events, key.fileobj is server)
try:
    sel.register(server, 8)
except ValueError as error:
    print(error)
sel.unregister(server)
server.close()
try:
    sel.register(server, selectors.EVENT_READ)
except ValueError as error:
    print(error)
sel.close()
try:
    sel.get_key(server)
except RuntimeError as error:
    print(error)

a, b = socket.socketpair()
started = time.monotonic()
print(select.select([a, b], [], [], 0.1), round(time.monotonic() - started, 1))
print([[each is b for each in found] for found in select.select([a, b], [a, b], [])])
b.send(b"x")
r, w, x = select.select([a, b], [b], [], 1)
print(r == [a], w == [b], x, a.recv(5))
b.close()
r, w, x = select.select([a], [], [])
print(r == [a], a.recv(5))
a.close()
try:
    select.select([a], [], [])
except ValueError as error:
    print(error)
with selectors.DefaultSelector() as other:
    print(len(other.get_map()), isinstance(other, selectors.BaseSelector))

# One that is closed while it is watched is known on, and never ready again.
sel = selectors.DefaultSelector()
a, b = socket.socketpair()
c, d = socket.socketpair()
sel.register(a, selectors.EVENT_READ, "closed")
sel.register(c, selectors.EVENT_READ, "open")
b.send(b"x")
d.send(b"y")
a.close()
print([key.data for key, events in sel.select()], len(sel.get_map()), sel.get_key(a).data)
print(sel.unregister(a).data, len(sel.get_map()), [key.data for key, events in sel.select(0)])
sel.register(b, selectors.EVENT_READ, "left alone")
print([key.data for key, events in sel.select()])
b.close()
sel.close()
