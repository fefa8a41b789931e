import {registerPython} from './register.ts';

/** How a loop looks up addresses and names: a thread asks. */
registerPython(
  '_asyncio_lookups',
  `
import socket

async def getaddrinfo(self, host, port, *, family=0, type=0, proto=0, flags=0):
    return await self.run_in_executor(None, socket.getaddrinfo, host, port, family, type, proto, flags)
async def getnameinfo(self, sockaddr, flags=0):
    return await self.run_in_executor(None, socket.getnameinfo, sockaddr, flags)
for _each in getaddrinfo, getnameinfo:
    _each.__qualname__ = "BaseEventLoop." + _each.__name__
`,
);
