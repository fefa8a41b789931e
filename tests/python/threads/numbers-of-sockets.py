# A socket's number is the socket to selectors and to select; it may be kept, compared, and a key.
import select
import selectors
import socket
import threading
import time

left, right = socket.socketpair()
selector = selectors.DefaultSelector()
kept = {left.fileno(): "left", right.fileno(): "right"}
print(kept[left.fileno()], kept[right.fileno()], left.fileno() == left.fileno(), left.fileno() != right.fileno())
print(left.fileno() == -1, left.fileno() < 0, left.fileno() >= 0)
key = selector.register(left.fileno(), selectors.EVENT_READ, "data")
print(key.fileobj == key.fd == left.fileno(), key.data, selector.get_key(left) is key, left.fileno() in selector.get_map())
selector.register(right, selectors.EVENT_WRITE)
stranger, _ = socket.socketpair()
for ask in selector.get_key, selector.unregister, lambda it: selector.modify(it, selectors.EVENT_READ), lambda it: selector.register(left, selectors.EVENT_READ):
    try:
        ask(stranger)
    except KeyError:
        print("known" if ask(left) is key else None) if ask == selector.get_key else print("unknown")
print(sorted(kept[key.fd] for key, events in selector.select(0)))
threading.Timer(0.1, right.sendall, (b"hello",)).start()
selector.modify(right.fileno(), selectors.EVENT_READ, "more")
print([(kept[key.fd], key.data, events) for key, events in selector.select()])
print([kept[number] for number in select.select([left.fileno(), right.fileno()], [], [], 0)[0]])
print([each is left for each in select.select([left], [right.fileno()], [])[0]], left.recv(10))
selector.unregister(left.fileno())
print(selector.unregister(right).data, len(selector.get_map()))
right.close()
print(right.fileno())
for closed in right, left:
    closed.close()
    try:
        selector.register(closed, selectors.EVENT_READ)
    except ValueError as error:
        print(error)


def reading(connection, on_data):
    def callback():
        data = connection.recv(100)
        on_data(data)
        if not data:
            selector.unregister(connection.fileno())
            connection.close()

    selector.register(connection.fileno(), selectors.EVENT_READ, callback)


one, other = socket.socketpair()
reading(one, lambda data: print("one got", data))
other.sendall(b"abc")
threading.Timer(0.1, other.close).start()
while selector.get_map():
    for key, _ in selector.select():
        key.data()
