/** `aiofiles`: each call takes a hundredth of a second. */
export const AIOFILES = `
import asyncio
import io
import _network
_latency = 0.01
class _File:
    def __init__(self, *args, **kwargs):
        self._opening = args, kwargs
    def __await__(self):
        return self.__aenter__().__await__()
    async def __aenter__(self):
        await asyncio.sleep(_latency)
        args, kwargs = self._opening
        self._file = io.open(*args, **kwargs)
        return self
    async def __aexit__(self, *exc):
        await self.close()
    async def close(self):
        self._file.close()
    async def flush(self):
        self._file.flush()
    def __getattr__(self, name):
        return getattr(self._file, name)
    def __aiter__(self):
        return self
    async def __anext__(self):
        line = await self.readline()
        if not line:
            raise StopAsyncIteration
        return line
def _slow(name):
    async def method(self, *args):
        await asyncio.sleep(_latency)
        return getattr(self._file, name)(*args)
    method.__name__ = name
    return method
for _name in ("read", "readline", "readlines", "write", "writelines", "seek", "tell", "truncate"):
    setattr(_File, _name, _slow(_name))
def open(file, mode="r", *args, **kwargs):
    return _File(file, mode, *args, **kwargs)
__getattr__ = _network.only_known("aiofiles")
`;

/** What takes as long of a module, so that it is awaited. */
const slowed = (module: string, names: string) => `
import asyncio
import _network
import ${module} as _quick
_latency = 0.01
def _slow(function):
    async def slow(*args, loop=None, executor=None, **kwargs):
        await asyncio.sleep(_latency)
        return function(*args, **kwargs)
    slow.__name__ = slow.__qualname__ = function.__name__
    return slow
for _name in "${names}".split():
    globals()[_name] = _slow(getattr(_quick, _name))
`;

const OF_OS = 'getcwd listdir makedirs mkdir remove rename replace rmdir stat unlink';
const OF_PATH = 'abspath exists getsize isdir isfile';

/** `aiofiles.ospath`, which is `aiofiles.os.path` as well. */
export const AIOFILES_PATH = `${slowed('os.path', OF_PATH)}
__getattr__ = _network.only_known("aiofiles.os.path")
`;

/** `aiofiles.os`. */
export const AIOFILES_OS = `${slowed('os', OF_OS)}
import aiofiles.ospath as path
__getattr__ = _network.only_known("aiofiles.os")
`;
