# A writer that its task lets go of is closed at once, while others wait with theirs: in a variable, a nested call, a cell, a list, an attribute.
import asyncio


async def serve(reader, writer):
    name = (await reader.readline()).decode().strip()
    rest = await reader.read()
    print(name, "was closed", rest)
    writer.close()


async def connect(port, name):
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    writer.write(name.encode() + b"\n")
    await writer.drain()
    return writer


async def overwritten(port):
    writer = await connect(port, "overwritten")
    await asyncio.sleep(1)
    writer = None
    await asyncio.sleep(1)


async def returned(port):
    async def inner():
        writer = await connect(port, "returned")
        await asyncio.sleep(2)

    await inner()
    await asyncio.sleep(1)


async def in_cell(port):
    writer = await connect(port, "cell")

    def forget():
        nonlocal writer
        writer = None

    asyncio.get_running_loop().call_later(3, forget)
    await asyncio.sleep(4)


async def in_list(port, writers):
    writers.append(await connect(port, "list"))
    await asyncio.sleep(5)


async def cancelled(port):
    writer = await connect(port, "cancelled")
    await asyncio.sleep(10)


async def shared(port, writer):
    await asyncio.sleep(6)


class Client:
    def __init__(self, name):
        self.name = name

    async def stay(self, port):
        self.writer = await connect(port, self.name)
        await asyncio.sleep(7)


async def take_from(clients):
    clients[0].writer = None
    await asyncio.sleep(0.25)
    del clients[1].writer
    await asyncio.sleep(0.25)
    vars(clients[2]).clear()
    await asyncio.sleep(0.25)
    clients[3].__dict__.pop("writer")
    await asyncio.sleep(0.25)
    clients[4].kept, clients[4].writer = clients[4].writer, None
    await asyncio.sleep(0.25)
    print("still open")
    clients[4].kept = None
    await asyncio.sleep(0.25)


async def main():
    server = await asyncio.start_server(serve, "127.0.0.1", 0)
    port = server.sockets[0].getsockname()[1]
    writers = []
    tasks = [asyncio.create_task(each(port)) for each in (overwritten, returned, in_cell, cancelled)]
    tasks.append(asyncio.create_task(in_list(port, writers)))
    common = await connect(port, "shared")
    tasks += [asyncio.create_task(shared(port, common)), asyncio.create_task(shared(port, common))]
    del common
    await asyncio.sleep(4.5)
    writers.clear()
    await asyncio.sleep(0.25)
    tasks[3].cancel()
    await asyncio.sleep(0.25)
    print(await asyncio.gather(*tasks, return_exceptions=True))
    await asyncio.sleep(0.5)
    clients = [Client(f"client {number}") for number in range(5)]
    staying = [asyncio.create_task(client.stay(port)) for client in clients]
    await asyncio.sleep(1)
    await take_from(clients)
    await asyncio.gather(*staying)
    server.close()


asyncio.run(main())
