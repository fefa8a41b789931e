# How much fits into a UNIX socket that nobody reads: small messages take as much room as large ones.
import asyncio
import os
import socket

def filled(size):
    one, other = socket.socketpair()
    one.setblocking(False)
    count = total = 0
    try:
        while True:
            total += one.send(bytes(size))
            count += 1
    except BlockingIOError:
        one.close(), other.close()
        return size, count, total

async def main():
    reading = asyncio.Event()
    async def handle(reader, writer):
        await reading.wait()
        total = 0
        while data := await reader.read(50_000):
            total += len(data)
        print("received", total)
        writer.close()
    async def send(size, count):
        reading.clear()
        _, writer = await asyncio.open_unix_connection("capacity.sock")
        for number in range(count):
            writer.write(bytes(size))
            if waiting := writer.transport.get_write_buffer_size():
                print(size, "at", number, waiting)
                break
        drain = asyncio.create_task(writer.drain())
        await asyncio.sleep(0.1)
        print("drained" if drain.done() else "waits")
        reading.set()
        await drain
        print("left", writer.transport.get_write_buffer_size() <= 16384)
        writer.close()
        await writer.wait_closed()
        await asyncio.sleep(0.1)
    async with await asyncio.start_unix_server(handle, "capacity.sock"):
        await send(1, 1000)
        await send(1_000_000, 1)
        await send(219_264, 1)
        await send(5000, 100)

for size in (1, 100, 192, 193, 500, 704, 705, 1728, 1729, 3776, 3777, 4000, 8000, 20000, 36544, 36545, 65536, 100000, 219264, 300000):
    print(*filled(size))

one, other = socket.socketpair()
one.setblocking(False)
print(one.send(bytes(300_000)), len(other.recv(30_000)), len(other.recv(10_000)))
print(one.send(bytes(300_000)))

asyncio.run(main())
print(os.path.exists("capacity.sock"))
