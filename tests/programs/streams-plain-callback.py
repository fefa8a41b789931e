import asyncio

arrived = []


def accept(reader, writer):
    print('client from', writer.get_extra_info('peername')[0], writer.get_extra_info('nothing', 'unknown'))
    arrived.append((reader, writer))
    if len(arrived) == 2:
        raise RuntimeError('no more')
    writer.write(b'welcome')


async def main():
    server = await asyncio.start_server(accept, '127.0.0.1', 0)
    host, port = server.sockets[0].getsockname()
    print(port > 0, server)
    for number in range(2):
        reader, writer = await asyncio.open_connection(host, port)
        print(writer.transport, writer.is_closing(), writer.can_write_eof())
        if number == 0:
            print(await reader.read(7), reader)
        arrived[number][1].close()
        print(await reader.read())
        writer.close()
        print(writer.is_closing(), writer.transport)
        await writer.wait_closed()
        print(writer)
    try:
        await asyncio.start_server(accept, host, port)
    except OSError as error:
        print(error.errno, error)
    server.close()
    print(server, server.sockets, server.is_serving())
    try:
        await server.serve_forever()
    except RuntimeError as error:
        print(error)


asyncio.run(main())
