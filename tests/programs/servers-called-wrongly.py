import asyncio


async def attempt(call):
    try:
        print(await call())
    except Exception as error:
        print(type(error).__name__, error)


async def main():
    loop = asyncio.get_running_loop()
    make, here = asyncio.Protocol, "127.0.0.1"
    await attempt(lambda: loop.create_connection(make, here, 5, server_hostname="x"))
    await attempt(lambda: loop.create_connection(make, ssl=True))
    await attempt(lambda: loop.create_connection(make, here, 5, ssl_handshake_timeout=3))
    await attempt(lambda: loop.create_connection(make, here, 5, ssl_shutdown_timeout=0))
    await attempt(lambda: loop.create_connection(make, 5, 5))
    await attempt(lambda: loop.create_connection(make))
    await attempt(lambda: loop.create_server(make, here, 0, ssl=False))
    await attempt(lambda: loop.create_server(make, here, 0, ssl=True))
    await attempt(lambda: loop.create_server(make, here, 0, ssl_handshake_timeout=3))
    await attempt(lambda: loop.create_server(make, here, 0, ssl_shutdown_timeout=0))
    await attempt(lambda: loop.create_server(make))
    server = await asyncio.start_server(lambda reader, writer: None, here, 0)
    server.close()
    await attempt(server.start_serving)
    await attempt(server.start_serving)
    print(server.is_serving())


asyncio.run(main())
