import socket, threading, select, selectors
s = socket.socket()
print(len(select.select([s], [s], [], 1)[0]), len(select.select([s], [s], [], 1)[1]))
sel = selectors.DefaultSelector(); sel.register(s, selectors.EVENT_READ | selectors.EVENT_WRITE)
print([e for _, e in sel.select(0)]); sel.unregister(s)
s.bind(("127.0.0.1", 9100)); print(select.select([s], [s], [], 0)[0] == [s])
s.listen(); print(select.select([s], [s], [], 0))
def serve():
    conn, _ = s.accept()
    with conn, conn.makefile("rb") as inp, conn.makefile("wb") as out:
        for line in inp:
            out.write(b"<" + line.strip() + b">\n"); out.flush()
    print("served")
t = threading.Thread(target=serve); t.start()
c = socket.create_connection(("127.0.0.1", 9100))
f = c.makefile("rw", encoding="utf-8", newline="\n")
f.write("one\ntwo é\n"); f.flush()
print(repr(f.readline()), repr(f.readline()), f.readable(), f.writable(), f.closed, f.mode)
c.close()
f.write("three\n"); f.flush(); print(f.readline().strip())
f.close(); t.join(); print(f.closed)
try: c.makefile("x")
except ValueError as e: print(e)
try: c.makefile("r", 0)
except ValueError as e: print(e)
a, b = socket.socketpair()
a.settimeout(0.1); r = a.makefile("rb")
for _ in range(2):
    try: r.readline()
    except OSError as e: print(type(e).__name__, e)
b.sendall(b"x" * 10 + b"\ntail"); b.close()
r = a.makefile("rb"); print(r.read(4), r.readline(), r.read(), r.read())
class Handler:
    def __init__(self, sock): self.sock = sock
    def fileno(self): return self.sock.fileno()
a, b = socket.socketpair(); h = Handler(a)
b.send(b"x"); print(select.select([h], [], [], 1)[0] == [h])
for bad in (object(), "x"):
    try: select.select([bad], [], [])
    except TypeError as e: print(e)
