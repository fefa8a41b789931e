import asyncio, socket
print(socket.getaddrinfo("127.0.0.1", 80))
print(socket.getaddrinfo("127.0.0.1", "http", type=socket.SOCK_STREAM), socket.getaddrinfo(None, 0, socket.AF_INET, socket.SOCK_DGRAM))
print(socket.getaddrinfo("10.1.2.3", "8080", 0, 0, socket.IPPROTO_TCP), socket.getaddrinfo("::1", 5, type=socket.SOCK_STREAM))
print(socket.getaddrinfo("127.0.0.1", "https", proto=socket.IPPROTO_TCP))
for ask in (lambda: socket.getaddrinfo("127.0.0.1", 1, socket.AF_INET6), lambda: socket.getaddrinfo("localhost", 1, flags=socket.AI_NUMERICHOST), lambda: socket.getaddrinfo("127.0.0.1", 1, 0, socket.SOCK_STREAM, socket.IPPROTO_UDP)):
    try: print(ask())
    except socket.gaierror as e: print(e.errno, e)
print(socket.getnameinfo(("127.0.0.1", 443), 0), socket.getnameinfo(("127.0.0.1", 443), socket.NI_NUMERICHOST | socket.NI_NUMERICSERV))
async def main():
    loop = asyncio.get_running_loop()
    for info in await loop.getaddrinfo("127.0.0.1", 8888, proto=socket.IPPROTO_TCP): print(info, info[0].name)
    print(await loop.getnameinfo(("127.0.0.1", 80)), await asyncio.gather(loop.getnameinfo(("127.0.0.1", 22)), loop.getaddrinfo("127.0.0.1", 1, type=socket.SOCK_STREAM)))
    coro = loop.getaddrinfo("127.0.0.1", 80); print(asyncio.iscoroutine(coro), coro.__qualname__); coro.close()
asyncio.run(main())
