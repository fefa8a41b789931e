# What gc.get_objects() has of files, and what they are said to be.
import gc, io, sys

text, binary, memory, data = open("a.txt", "w"), open("b.txt", "wb"), io.StringIO("x"), io.BytesIO(b"x")
for cls in (io.IOBase, io.RawIOBase, io.BufferedIOBase, io.TextIOBase):
    print(cls, type(cls), cls.__mro__)
    print([isinstance(each, cls) for each in (text, binary, memory, data, sys.stdout, sys.stdin, 3, None)], issubclass(type(text), cls))
for each in gc.get_objects():
    if isinstance(each, io.TextIOBase) and each is not sys.stdout:
        each.close()
print(text.closed, binary.closed, memory.closed, data.closed, sys.stdout.closed)
