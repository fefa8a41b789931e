import selectors, socket, threading, time, asyncio
a, b = socket.socketpair()
sel = selectors.DefaultSelector()
sel.register(a, selectors.EVENT_READ)
def w():
    time.sleep(0.5)
    b.send(b"x")
threading.Thread(target=w).start()
t = time.monotonic()
while not sel.select(timeout=0):
    pass
print(a.recv(10), 0.49 < time.monotonic() - t < 0.6)
def poll():
    n = 0
    while not sel.select(0):
        n += 1
    print(a.recv(5), n > 5)
t = threading.Thread(target=poll); t.start()
time.sleep(0.3); b.send(b'y'); t.join()
async def main():
    async def send():
        await asyncio.sleep(0.1); b.send(b'z')
    task = asyncio.create_task(send())
    while not sel.select(0):
        await asyncio.sleep(0)
    print(a.recv(5))
    await task
asyncio.run(main())
