# read1, readinto1 and peek: what a stream of bytes has read ahead of who reads it.
import io
import os

with open("ahead", "wb") as file:
    print(file.write(b"0123456789"))
    try:
        file.peek(3)
    except AttributeError as error:
        print(error)
with open("ahead", "rb") as file:
    print(file.read1(3), file.read1(), file.read1(), file.read1(0))
    file.seek(2)
    print(file.peek(), file.peek(1), file.peek(-1), file.tell(), file.read(2), file.peek())
    room = bytearray(3)
    print(file.readinto1(room), room)
    try:
        file.read1("x")
    except TypeError as error:
        print(error)
for ask in (lambda: file.read1(1), lambda: file.peek(1), lambda: file.readinto1(room)):
    try:
        ask()
    except ValueError as error:
        print(error)
with open("ahead", "r+b") as file:
    print(file.peek()[:4], file.read1(2), file.write(b"__"), file.peek())
stream = io.BytesIO(b"hello")
print(stream.read1(2), stream.read1(), stream.read1(5))
with open("ahead") as file:
    for name in ("read1", "peek", "readinto"):
        print(name, hasattr(file, name))
    print(file.buffer.read1(4))
os.remove("ahead")
