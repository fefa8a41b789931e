import io

try:
    open("missing.txt")
except FileNotFoundError as error:
    print(error, error.errno, error.filename, error.args)
with open("notes.txt", "w") as file:
    print(file, file.mode, file.write("one\ntwo\n"), file.tell(), file.closed)
    file.writelines(["three\n", "four"])
    for wrong in (lambda: file.write(1), file.read):
        try:
            wrong()
        except (TypeError, OSError) as error:
            print(type(error).__name__, error)
print(file.closed)
with open("notes.txt") as file:
    for number, line in enumerate(file, 1):
        print(number, repr(line))
with open("notes.txt") as file:
    print(file.readline(), file.read(2), file.tell(), file.readlines(), repr(file.read()), file.seek(4), file.read(3))
try:
    file.read()
except ValueError as error:
    print(error)
with open("notes.txt", "a") as file:
    file.write("\u00fc\r\nend")
print(repr(open("notes.txt").read()), open("notes.txt", "rb").read())
print(open("notes.txt", newline="").readlines())
with open("bytes", "wb") as file:
    print(file, file.write(b"ab\n\x00cd"), file.mode)
with open("bytes", "rb") as file:
    print(file, file.readline(), file.read(), file.seek(-2, 2), list(file))
with open("bytes", "r+b") as file:
    file.seek(1)
    file.write(b"ZZ")
    file.seek(0)
    print(file, file.read())
with open("both.txt", "w+") as file:
    file.write("12345")
    file.seek(1)
    file.write("Q")
    file.seek(0)
    print(file.read(), file.truncate(2), file.readable(), file.writable())
print(open("both.txt").read())
for mode in ["q", "rw", "bt", "", "+", "rr"]:
    try:
        open("notes.txt", mode)
    except ValueError as error:
        print(repr(mode), error)
for arguments in [("x", "rb", -1, "utf-8"), (None,), ("/",), ("no/x", "w"), ("bytes/x", "w"), ("bytes", "x"), ("bytes/x",)]:
    try:
        open(*arguments)
    except (ValueError, TypeError, OSError) as error:
        print(type(error).__name__, error)
log = open("log.txt", "w")
print("a", "b", sep="-", file=log)
print("c", file=log, flush=True)
print(open("log.txt").read())
log.close()


class Tee(io.StringIO):
    def write(self, text):
        return super().write(f"[{text}]")


tee = Tee()
print("a", 1, file=tee)
print(repr(tee.getvalue()))
