# select.epoll and select.poll: what they tell of sockets and pipes, and when
import os
import select
import socket
import threading

IN, OUT = select.EPOLLIN, select.EPOLLOUT


def tell(what, *args):
    try:
        print(what(*args))
    except Exception as error:
        print(type(error).__name__, error)


a, b = socket.socketpair()
epoll = select.epoll()
names = {a.fileno(): "a", b.fileno(): "b"}
show = lambda what: print(what, [(names[fd], hex(events)) for fd, events in epoll.poll(0)])

print(epoll.register(a, IN | OUT))
for what in (epoll.register, epoll.unregister):
    tell(what, a if what == epoll.register else b)
tell(epoll.modify, b, IN)
tell(epoll.register, "x")
tell(epoll.register, -1)
show("empty")
b.send(b"x")
show("sent")
b.close()
show("closed there")
number = a.fileno()
a.close()
show("closed here")
for what in (epoll.unregister, epoll.register, lambda fd: epoll.modify(fd, IN)):
    tell(what, number)
tell(epoll.register, a)
print(epoll.closed, epoll.close(), epoll.closed)
tell(epoll.poll, 0)
tell(epoll.fileno)
tell(select.epoll, 0)
with select.epoll() as other:
    tell(other.poll, "x")
    tell(other.poll, 0, 0)
    print(other.poll(0.0001), other.poll(timeout=0.01, maxevents=5))
print(other.closed)

# TCP
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
epoll = select.epoll()
epoll.register(server.fileno(), IN)
names |= {server.fileno(): "server"}
show("waits")
conn, _ = server.accept()
names |= {conn.fileno(): "conn", client.fileno(): "client"}
for each in (conn, client):
    epoll.register(each, IN | OUT | select.EPOLLRDHUP)
show("start")
client.shutdown(socket.SHUT_WR)
show("client shut")
conn.shutdown(socket.SHUT_RDWR)
show("both shut")
epoll.modify(conn, 0)
show("asked for nothing")
print(conn.recv(5), client.recv(5))
lonely = socket.socket()
names |= {lonely.fileno(): "lonely"}
epoll.register(lonely)
show("lonely")
lonely.setblocking(False)
print(lonely.connect_ex(("127.0.0.1", 1)), lonely.getsockopt(socket.SOL_SOCKET, socket.SO_ERROR))
show("refused")
for each in (lonely, conn, client):
    each.close()
show("all closed")
server.shutdown(socket.SHUT_RDWR)
show("server shut")
tell(server.accept)
server.close()

# Pipes
read, write = os.pipe()
names |= {read: "read", write: "write"}
epoll = select.epoll()
for each in (read, write):
    epoll.register(each)
show("pipe")
os.write(write, b"1")
show("written")
os.close(write)
show("no writer")
os.read(read, 1)
show("read")

# Once, and for what is new alone
a, b = socket.socketpair()
names = {a.fileno(): "a"}
epoll = select.epoll()
epoll.register(a, IN | select.EPOLLET)
b.send(b"1")
show("edge")
show("told")
b.send(b"2")
show("edge")
epoll.modify(a, IN | select.EPOLLONESHOT)
show("once")
show("told")
epoll.modify(a, IN | select.EPOLLONESHOT)
show("once")
print(a.recv(9))

# Who comes first, when not all are told
pairs = [socket.socketpair() for _ in range(3)]
names = {one.fileno(): at for at, (one, _) in enumerate(pairs)}
epoll = select.epoll(4)
for one, other in pairs:
    epoll.register(one, IN)
    other.send(b"x")
for _ in range(4):
    print([names[fd] for fd, _ in epoll.poll(1, 2)])

# poll()
poller = select.poll()
one, other = pairs[0]
print(poller.register(one), poller.register(one.fileno(), select.POLLIN))
tell(poller.modify, other, select.POLLIN)
tell(lambda: poller.unregister("x"))
tell(poller.poll, "x")
tell(select.poll, 1)
one.recv(5)
print(poller.poll(0), poller.poll(10))
threading.Timer(0.05, other.send, [b"late"]).start()
print([(fd == one.fileno(), events) for fd, events in poller.poll()])
gone = socket.socket()
poller.register(gone, 0)
gone.close()
print([events for _, events in poller.poll(0)])
poller = select.poll()
poller.register(one, select.POLLIN)
poller.register(other)
print([events for _, events in poller.poll(1000)])
other.close()
poller.unregister(one) if other.fileno() != -1 else None
one.recv(9)

# A thread that waits for what is shut by another
waiting, sender = socket.socketpair()
thread = threading.Thread(target=lambda: print("woken", waiting.recv(5)))
thread.start()
threading.Timer(0.05, waiting.shutdown, [socket.SHUT_RDWR]).start()
thread.join()
tell(sender.send, b"x")

# The server of the documents: what is asked for follows what there is to do
serving = socket.create_server(("127.0.0.1", 0))
serving.setblocking(False)
epoll = select.epoll()
epoll.register(serving.fileno(), select.EPOLLIN)
connections, requests, responses = {}, {}, {}


def ask(text):
    with socket.create_connection(serving.getsockname()) as sock:
        sock.sendall(text + b"\r\n\r\n")
        got = b""
        while data := sock.recv(7):
            got += data
        answers.append(got)


answers = []
asking = [threading.Thread(target=ask, args=(b"GET %d" % i,)) for i in range(3)]
for thread in asking:
    thread.start()
done = 0
while done < 3:
    for fileno, event in epoll.poll(1):
        if fileno == serving.fileno():
            connection, address = serving.accept()
            connection.setblocking(False)
            epoll.register(connection.fileno(), select.EPOLLIN)
            connections[connection.fileno()] = connection
            requests[connection.fileno()] = b""
            responses[connection.fileno()] = b"HTTP/1.0 200 OK\r\n\r\nhello"
        elif event & select.EPOLLIN:
            requests[fileno] += connections[fileno].recv(1024)
            if b"\n\r\n" in requests[fileno]:
                epoll.modify(fileno, select.EPOLLOUT)
        elif event & select.EPOLLOUT:
            sent = connections[fileno].send(responses[fileno])
            responses[fileno] = responses[fileno][sent:]
            if not responses[fileno]:
                epoll.modify(fileno, 0)
                connections[fileno].shutdown(socket.SHUT_RDWR)
        elif event & select.EPOLLHUP:
            epoll.unregister(fileno)
            connections[fileno].close()
            del connections[fileno]
            done += 1
epoll.unregister(serving.fileno())
epoll.close()
serving.close()
for thread in asking:
    thread.join()
print(answers, len(connections))
