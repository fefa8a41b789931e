# A TextIOWrapper over sys.stdout.buffer and over BytesIO: what it is, what it holds back, and how it is parted.
import io
import sys

raw = io.BytesIO("a\r\nb\nçé\n".encode())
text = io.TextIOWrapper(raw, encoding="utf-8")
print(text, text.encoding, text.errors, text.line_buffering, text.write_through, text.closed)
print(repr(text.readline()), repr(text.read(2)), repr(text.read()), repr(text.read()))
print(text.seek(0), text.readlines(), text.buffer is raw, text.readable(), text.writable(), text.seekable(), text.isatty())
for wrong in (
    lambda: io.TextIOWrapper(raw, newline="x"),
    lambda: io.TextIOWrapper(raw, encoding="no-such"),
    lambda: io.TextIOWrapper(5),
    lambda: text.read("x"),
    lambda: text.name,
    lambda: text.write(b"x"),
    lambda: text.reconfigure(encoding="latin-1"),
    lambda: text.seek(1, 1),
    lambda: (text.seek(0), text.readline(), text.reconfigure(encoding="latin-1")),
):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

held = io.BytesIO()
writer = io.TextIOWrapper(held, encoding="gb18030", newline="\r\n")
print(writer.write("你好\n"), held.getvalue())
writer.flush()
print(held.getvalue())
writer.write("x" * 8191)
print(len(held.getvalue()))
writer.write("yy")
print(len(held.getvalue()))
writer.write("z" * 9000)
print(len(held.getvalue()))
print(writer.detach() is held, len(held.getvalue()))
for wrong in (lambda: writer.write("x"), lambda: writer.encoding, lambda: writer.buffer, lambda: writer.closed, lambda: repr(writer)):
    try:
        print(wrong())
    except Exception as error:
        print(type(error).__name__, error)

lined = io.TextIOWrapper(held, encoding="ascii", errors="replace", line_buffering=True)
held.seek(0)
held.truncate()
lined.write("é")
print(held.getvalue())
lined.write("\n")
print(held.getvalue(), lined.errors)
lined.reconfigure(line_buffering=False, encoding="latin-1")
lined.write("é\n")
print(held.getvalue(), lined.encoding, lined.errors, lined.line_buffering)
lined.close()
print(held.closed, lined.closed)
try:
    lined.write("x")
except ValueError as error:
    print(error)
with io.TextIOWrapper(io.BytesIO(), write_through=True) as through:
    through.write("now")
    print(through.buffer.getvalue(), through.encoding.lower())

print(sys.stdout.buffer, sys.stdout.buffer.writable(), sys.stdout.buffer.write(b"bytes \xe4\xbd"))
sys.stdout.buffer.write(b"\xa0\xff\n")
print(sys.stdout.buffer is sys.stdout.buffer, sys.stdout is sys.__stdout__, sys.stderr is sys.__stderr__, sys.stdin is sys.__stdin__)
plain = sys.stdout
sys.stdout = io.TextIOWrapper(plain.buffer, encoding="utf-8", line_buffering=True)
print("at once", sys.stdout)
sys.stdout.reconfigure(line_buffering=False)
print("held back")
print("in time", file=plain)
print("flushed", flush=True)
print("when the interpreter ends")
print("before that", file=plain)
