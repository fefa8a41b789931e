import {wholeOf} from './parts.ts';

/**
 * `aiofiles`: what it hands to a thread takes a hundredth of a second here, but for closing and flushing, which take no time.
 * Its classes have those of a file's methods that the library names, and no others.
 */
export const AIOFILES = `
import asyncio
import io
import sys
import _network
_latency = 0.01
class AiofilesContextManager:
    __module__ = "aiofiles.base"
    def __init__(self, coro):
        self._coro = coro
        self._obj = None
    def __await__(self):
        if self._obj is None:
            self._obj = yield from self._coro.__await__()
        return self._obj
    async def __aenter__(self):
        return await self
    async def __aexit__(self, exc_type, exc_val, exc_tb):
        self._obj._file.__exit__(exc_type, exc_val, exc_tb)
        self._obj = None
class AsyncBase:
    __module__ = "aiofiles.base"
    def __init__(self, file):
        self._file = file
    def __aiter__(self):
        return self
    def __repr__(self):
        return super().__repr__() + " wrapping " + repr(self._file)
    async def __anext__(self):
        if line := await self.readline():
            return line
        raise StopAsyncIteration
def _asked(file, name):
    if not hasattr(file, name):
        _refuse(f"{name} of a file of aiofiles", "write the program without it")
    return getattr(file, name)
def _slow(name, waits=True):
    async def method(self, *args, **kwargs):
        if waits:
            await asyncio.sleep(_latency)
        return _asked(self._file, name)(*args, **kwargs)
    return method
def _direct(name):
    def method(self, *args, **kwargs):
        return _asked(self._file, name)(*args, **kwargs)
    return method
def _property(name):
    return property(lambda self: _asked(self._file, name))
def _with(slow, direct, properties):
    def cls_builder(cls):
        for name in properties.split():
            setattr(cls, name, _property(name))
        for name in direct.split():
            setattr(cls, name, _direct(name))
        for name in slow.split():
            setattr(cls, name, _slow(name))
        for name in ("close", "flush"):
            setattr(cls, name, _slow(name, waits=False))
        return cls
    return cls_builder
_all = "isatty read readline readlines seek seekable tell truncate writable write writelines"
@_with(_all + " readable", "detach fileno", "buffer closed encoding errors line_buffering newlines name mode")
class AsyncTextIOWrapper(AsyncBase):
    __module__ = "aiofiles.threadpool.text"
@_with(_all + " read1 readinto", "detach fileno readable", "closed raw name mode")
class AsyncBufferedIOBase(AsyncBase):
    __module__ = "aiofiles.threadpool.binary"
class AsyncBufferedReader(AsyncBufferedIOBase):
    __module__ = "aiofiles.threadpool.binary"
    peek = _slow("peek")
def _wrapped(file, mode):
    if "b" not in mode:
        return AsyncTextIOWrapper(file)
    reads = "r" in mode or "+" in mode
    return AsyncBufferedReader(file) if reads else AsyncBufferedIOBase(file)
async def _open(file, mode="r", **options):
    await asyncio.sleep(_latency)
    return _wrapped(io.open(file, mode, **options), mode)
def open(file, mode="r", buffering=-1, encoding=None, errors=None, newline=None, closefd=True, opener=None, *,
         loop=None, executor=None):
    return AiofilesContextManager(_open(file, mode, buffering=buffering, encoding=encoding, errors=errors,
                                        newline=newline, closefd=closefd, opener=opener))
class AsyncTextIndirectIOWrapper(AsyncTextIOWrapper):
    __module__ = "aiofiles.threadpool.text"
    def __init__(self, indirect):
        self._indirect = indirect
    @property
    def _file(self):
        return self._indirect()
stdin = AsyncTextIndirectIOWrapper(lambda: sys.stdin)
stdout = AsyncTextIndirectIOWrapper(lambda: sys.stdout)
stderr = AsyncTextIndirectIOWrapper(lambda: sys.stderr)
__getattr__ = _network.only_known("aiofiles", "os", "ospath", whole="${wholeOf('aiofiles')}")
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
wrap = _slow
for _name in "${names}".split():
    globals()[_name] = _slow(getattr(_quick, _name))
`;

const OF_OS =
  'access getcwd listdir makedirs mkdir remove rename replace rmdir scandir stat unlink';
const OF_PATH = 'abspath exists getctime getmtime getsize isdir isfile';

/** `aiofiles.ospath`, which is `aiofiles.os.path` as well. */
export const AIOFILES_PATH = `${slowed('os.path', OF_PATH)}
__getattr__ = _network.only_known("aiofiles.os.path")
`;

/** `aiofiles.os`. */
export const AIOFILES_OS = `${slowed('os', OF_OS)}
import aiofiles.ospath as path
__getattr__ = _network.only_known("aiofiles.os")
`;
