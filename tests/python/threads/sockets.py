import asyncio, socket, threading

# blocking server in a thread, blocking clients
def serve(srv):
    for _ in range(2):
        conn, addr = srv.accept()
        with conn:
            print("server got", conn.recv(100))
            conn.sendall(b"bye")
srv = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
srv.bind(("localhost", 0))
srv.listen(5)
t = threading.Thread(target=serve, args=(srv,))
t.start()
for i in range(2):
    with socket.create_connection(srv.getsockname()) as c:
        c.send(f"hi {i}".encode())
        print("client got", c.recv(10), c.recv(10))
t.join()
srv.close()

# the loop with sockets
async def echo(loop, conn):
    while data := await loop.sock_recv(conn, 4):
        print("echo", data)
        await loop.sock_sendall(conn, data)
    print("closed")
    conn.close()
async def accept(loop, srv):
    while True:
        conn, addr = await loop.sock_accept(srv)
        print("accepted", addr[0])
        asyncio.create_task(echo(loop, conn))
async def client(loop, port, n):
    s = socket.socket()
    s.setblocking(False)
    await loop.sock_connect(s, ("127.0.0.1", port))
    await loop.sock_sendall(s, f"hello {n}".encode())
    got = b""
    while len(got) < 7:
        got += await loop.sock_recv(s, 100)
    print("client", n, got)
    s.close()
async def main():
    loop = asyncio.get_running_loop()
    srv = socket.socket()
    srv.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    srv.setblocking(False)
    srv.bind(("127.0.0.1", 0))
    srv.listen()
    task = asyncio.create_task(accept(loop, srv))
    await asyncio.gather(*(client(loop, srv.getsockname()[1], n) for n in range(3)))
    await asyncio.sleep(0.1)
    task.cancel()
    await asyncio.wait([task])
    srv.close()
    # a server on a socket of the program
    sock = socket.create_server(("127.0.0.1", 0))
    async def handle(r, w):
        w.write(await r.readline())
        w.close()
    server = await asyncio.start_server(handle, sock=sock)
    r, w = await asyncio.open_connection(*sock.getsockname())
    w.write(b"line\n")
    print(await r.read())
    w.close()
    server.close()
    a, b = socket.socketpair()
    a.setblocking(False); b.setblocking(False)
    got = loop.create_future()
    loop.add_reader(a, lambda: got.set_result(a.recv(10)))
    loop.call_later(0.1, b.send, b"ping")
    print(await got, loop.remove_reader(a), loop.remove_reader(a))
    loop.add_writer(b, print, "writable")
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    print(loop.remove_writer(b))
    try:
        async with asyncio.timeout(0.1):
            await loop.sock_recv(a, 10)
    except TimeoutError:
        print("timeout")
    a.close(); b.close()
asyncio.run(main())
