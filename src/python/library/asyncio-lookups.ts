import {registerPython} from './register.ts';

/** How a loop looks up addresses and names: a thread asks. */
registerPython(
  '_asyncio_lookups',
  `
import socket

# What is refused is refused where it is asked for: in the thread there is no line of the program.
def _asked(function, *args):
    try:
        function(*args)
    except (OSError, TypeError, ValueError):
        pass

class BaseEventLoop:
    async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
        _asked(socket.getaddrinfo, host, port, family, type, proto, flags)
        return await self.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)
    async def getnameinfo(self, sockaddr, flags=0):
        _asked(socket.getnameinfo, sockaddr, flags)
        return await self.run_in_executor(None, socket.getnameinfo, sockaddr, flags)
getaddrinfo, getnameinfo = BaseEventLoop.getaddrinfo, BaseEventLoop.getnameinfo
`,
);
