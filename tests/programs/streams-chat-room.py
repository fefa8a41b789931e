import asyncio

clients = {}

async def handle(reader, writer):
    name = (await reader.readline()).decode().strip()
    clients[name] = writer
    print(f"* {name} joined as {asyncio.current_task().get_name()}")
    try:
        async for line in reader:
            text = line.decode().rstrip()
            print(f"{name}: {text}")
            for other, w in clients.items():
                if other != name:
                    w.write(f"{name}: {text}\n".encode())
                    await w.drain()
    finally:
        print(f"* {name} left")
        del clients[name]
        writer.close()
        await writer.wait_closed()

async def client(name, lines, delay):
    reader, writer = await asyncio.open_connection('127.0.0.1', 9000)
    writer.write(f"{name}\n".encode())
    async def listen():
        while line := await reader.readline():
            print(f"[{name} sees] {line.decode().strip()}")
    listener = asyncio.create_task(listen(), name=f"listen-{name}")
    for line in lines:
        await asyncio.sleep(delay)
        writer.write(line.encode() + b"\n")
        await writer.drain()
    await asyncio.sleep(1)
    writer.write_eof()
    await listener
    writer.close()
    await writer.wait_closed()

async def main():
    server = await asyncio.start_server(handle, '127.0.0.1', 9000)
    async with server:
        await asyncio.gather(client('ann', ['hi', 'how are you?'], 0.3), client('bob', ['hello'], 0.5), client('cy', [], 1))
    print('server closed')

asyncio.run(main())
