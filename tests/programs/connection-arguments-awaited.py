# What is wrong with where to connect to or to listen at is told once the coroutine runs, but a wrong name of an argument at once.
import asyncio


async def main():
    loop = asyncio.get_running_loop()
    for make in (
        lambda: loop.create_connection(asyncio.Protocol),
        lambda: loop.create_connection(asyncio.Protocol, "127.0.0.1", 80, ssl_handshake_timeout=1),
        lambda: loop.create_connection(asyncio.Protocol, "127.0.0.1", 80, server_hostname="x"),
        lambda: loop.create_connection(asyncio.Protocol, "", 80, ssl=True),
        lambda: loop.create_connection(asyncio.Protocol, nope=1),
        lambda: loop.create_server(asyncio.Protocol),
        lambda: loop.create_server(asyncio.Protocol, "127.0.0.1", 80, ssl_handshake_timeout=1),
        lambda: loop.create_server(asyncio.Protocol, "127.0.0.1", 80, ssl=True),
        lambda: loop.create_server(asyncio.Protocol, nope=1),
        lambda: asyncio.open_connection(),
        lambda: asyncio.open_connection(nope=1),
    ):
        try:
            coroutine = make()
        except TypeError as error:
            print("at once", error)
            continue
        try:
            await coroutine
        except (TypeError, ValueError) as error:
            print("later", error)


asyncio.run(main())
