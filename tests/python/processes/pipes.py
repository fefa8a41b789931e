"""Pipes: two ends, one for each process, and what is at the end of them."""
import time
from multiprocessing import Pipe, Process


def echo(connection):
    while True:
        message = connection.recv()
        if message == "stop":
            break
        connection.send((message, "back"))
    connection.close()


def count(writer, n):
    for number in range(n):
        writer.send(number)
        time.sleep(0.1)


def listen(reader):
    while True:
        try:
            print("heard", reader.recv())
        except EOFError as error:
            print("end", repr(error))
            break


def both(one, other):
    one.close()
    print(other.recv())
    try:
        other.recv()
    except EOFError:
        print("closed by the parent")


if __name__ == "__main__":
    mine, its = Pipe()
    p = Process(target=echo, args=(its,))
    p.start()
    items = [1]
    mine.send(items)
    print(mine.recv(), mine.poll(), mine.poll(0.1))
    mine.send({"a": None})
    print(mine.poll(5), mine.recv())
    mine.send("stop")
    p.join()
    its.close()
    try:
        mine.recv()
    except EOFError:
        print("nobody there")
    try:
        mine.send(1)
    except BrokenPipeError as error:
        print(error)
    mine.close()
    for action in (mine.recv, lambda: mine.send(1), mine.poll):
        try:
            action()
        except OSError as error:
            print(error)
    print(mine.closed)
    reader, writer = Pipe(duplex=False)
    for action in (writer.recv, lambda: reader.send(1)):
        try:
            action()
        except OSError as error:
            print(error)
    print(reader.readable, reader.writable, writer.readable, writer.writable)
    p = Process(target=count, args=(writer, 3))
    p.start()
    writer.close()
    listen(reader)
    p.join()
    reader, writer = Pipe(False)
    with reader, writer:
        p = Process(target=both, args=(writer, reader))
        p.start()
        writer.send("hello")
    p.join()
    one, other = Pipe()
    p = Process(target=time.sleep, args=(10,), daemon=True)
    p.start()
    one.send(1)
    print(other.recv(), one.poll())
    try:
        one.send(lambda: 1)
    except Exception:
        print("not sent")
