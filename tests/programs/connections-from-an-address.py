# A client that says from which address and port it connects.
import asyncio
import socket


async def served(reader, writer):
    print("from", writer.get_extra_info("peername"))
    writer.close()
    await writer.wait_closed()


async def visit(host="127.0.0.1", **options):
    try:
        reader, writer = await asyncio.open_connection(host, 8888, **options)
    except OSError as error:
        print(type(error).__name__, error.errno, error)
        return
    print(writer.get_extra_info("sockname"), writer.get_extra_info("peername"))
    print(await reader.read())
    writer.close()
    await writer.wait_closed()


async def main():
    async with await asyncio.start_server(served, "127.0.0.1", 8888):
        await visit()
        await visit(local_addr=("127.0.0.1", 40001))
        await visit("localhost", local_addr=("localhost", 40001))
        await visit(local_addr=("127.0.0.1", 8888))
        await visit(local_addr=("0.0.0.0", 40002))
        await visit(local_addr=("127.0.0.1", 0))
        transport, _ = await asyncio.get_running_loop().create_connection(
            asyncio.Protocol, "127.0.0.1", 8888, local_addr=("127.0.0.1", 40003)
        )
        print(transport.get_extra_info("sockname"))
        transport.close()
        await asyncio.sleep(0.1)


asyncio.run(main())
