import asyncio


async def handle(reader, writer):
    print('served', await reader.read(), reader.at_eof())
    writer.close()


async def client(number):
    reader, writer = await asyncio.open_connection('127.0.0.1', 8888)
    try:
        print(number, await reader.read())
    except ConnectionResetError as error:
        print(number, error)
    writer.close()


async def main():
    for way in ('close_clients', 'abort_clients'):
        server = await asyncio.start_server(handle, '127.0.0.1', 8888)
        clients = [asyncio.create_task(client(number)) for number in range(3)]
        await asyncio.sleep(1)
        getattr(server, way)()
        server.close()
        await server.wait_closed()
        await asyncio.gather(*clients)
        print(way, 'done')


asyncio.run(main())
