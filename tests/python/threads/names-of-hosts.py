import asyncio, platform, socket
here = socket.gethostname()
print(type(here).__name__, here == platform.node(), socket.gethostbyname(here), socket.getfqdn(), socket.getfqdn("127.0.0.1"))
for function in socket.gethostbyname, socket.gethostbyname_ex, socket.gethostbyaddr:
    for name in "localhost", "127.0.0.1", b"localhost", bytearray(b"localhost"), "", 5, None:
        try: print(function.__name__, name, function(name))
        except (OSError, TypeError) as e: print(function.__name__, name, type(e).__name__, e)
for ask in (lambda: socket.gethostbyname("10.1.2.3"), lambda: socket.gethostbyname("::1"), lambda: socket.gethostbyname_ex("::1"), lambda: socket.getaddrinfo("", 80), lambda: socket.getfqdn(5)):
    try: print(ask())
    except (OSError, AttributeError) as e: print(type(e).__name__, e)
async def greet(reader, writer):
    writer.write(b"hello\n")
    writer.close()
async def main():
    server = await asyncio.start_server(greet, here, 0)
    async with server:
        reader, writer = await asyncio.open_connection(socket.gethostbyname(here), server.sockets[0].getsockname()[1])
        print(await reader.read(), writer.get_extra_info("peername")[0])
        writer.close()
asyncio.run(main())
with socket.create_server((here, 0)) as listener, socket.create_connection((here, listener.getsockname()[1])) as client: print(client.getpeername()[0])
