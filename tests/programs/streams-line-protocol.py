import asyncio

store = {}


async def answer(command, *args):
    match command, args:
        case 'SET', (key, value):
            store[key] = value
            return 'OK'
        case 'GET', (key,):
            return store.get(key, '(nil)')
        case 'SLEEP', (seconds,):
            await asyncio.sleep(float(seconds))
            return 'AWAKE'
        case _:
            return f'ERR {command}'


async def session(reader, writer):
    peer = writer.get_extra_info('peername')
    print(asyncio.current_task().get_name(), 'serves', peer)
    async for line in reader:
        words = line.decode().split()
        if words == ['QUIT']:
            break
        writer.write((await answer(*words) + '\r\n').encode())
        await writer.drain()
    writer.close()
    await writer.wait_closed()
    print(peer, 'left')


async def ask(name, *commands):
    reader, writer = await asyncio.open_connection('localhost', 6379)
    for command in commands:
        writer.write(command.encode() + b'\n')
        await writer.drain()
        print(name, command, '->', (await reader.readuntil(b'\r\n')).decode().strip())
    writer.write(b'QUIT\n')
    print(name, 'ends with', await reader.read())
    writer.close()
    await writer.wait_closed()


async def main():
    server = await asyncio.start_server(session, 'localhost', 6379)
    async with server, asyncio.TaskGroup() as group:
        group.create_task(ask('a', 'SET x 1', 'SLEEP 0.5', 'GET x'))
        group.create_task(ask('b', 'GET x', 'SET x 2', 'NOPE'))
    print(store)


asyncio.run(main())
