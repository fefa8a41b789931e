import io, os

with open("numbers.txt", "w") as file:
    file.write("ab\ncd\nef\n")
print(io.StringIO("ab\ncd\nef\n").readlines(3), open("numbers.txt").readlines(3), open("numbers.txt", "rb").readlines(2))

def closed(file):
    file.close()
    return file

for file in closed(io.StringIO("a")), closed(open("numbers.txt")), closed(open("numbers.txt", "rb")), closed(open("numbers.txt", "wb")):
    print(type(file).__name__)
    for name in "__iter__ __enter__ __next__ readlines read readline isatty readable writable seekable flush".split():
        try:
            print(" ", name, getattr(file, name)())
        except (ValueError, OSError) as error:
            print(" ", name, type(error).__name__, error)
