# Names that nobody has: looking them up fails, in a thread where a loop asks.
import asyncio, socket, urllib.error, urllib.request
print(socket.gaierror.__module__, socket.gaierror.__mro__[1].__name__)
NAMES = "nosuch.invalid", "printer.local", "db.internal", "service.test", "this-host-does-not-exist.com", "redis", "my_server"
for name in NAMES:
    for ask in socket.gethostbyname, socket.gethostbyname_ex, lambda name: socket.getaddrinfo(name, 80), lambda name: socket.create_connection((name, 80), 2):
        try: print(ask(name))
        except socket.gaierror as e: print(name, e.errno, e.strerror, e, repr(e))
with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as sock:
    try: sock.sendto(b"x", ("nosuch.invalid", 9))
    except OSError as e: print(type(e), e)
try: urllib.request.urlopen("https://nosuch.invalid/a", timeout=3)
except urllib.error.URLError as e: print(e, repr(e.reason))
async def ask(coro):
    try: print(await coro)
    except OSError as e: print(type(e).__name__, e, e.args)
class Quiet(asyncio.DatagramProtocol): pass
async def main():
    loop = asyncio.get_running_loop()
    await ask(asyncio.open_connection("nosuch.invalid", 80))
    await ask(asyncio.open_connection("nosuch.invalid", 443, ssl=True))
    await ask(loop.create_connection(asyncio.Protocol, "redis", 6379))
    await ask(loop.getaddrinfo("nosuch.invalid", 80))
    await ask(loop.create_datagram_endpoint(Quiet, remote_addr=("nosuch.invalid", 9)))
    print(await asyncio.gather(*(asyncio.wait_for(asyncio.open_connection(name, 80), 5) for name in NAMES[:3]), return_exceptions=True))
asyncio.run(main())
