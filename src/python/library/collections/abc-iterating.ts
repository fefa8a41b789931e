/** What is awaited, called or gone through: told by its methods. */
export const ITERATING = `
def _hook(names):
    def __subclasshook__(cls, other):
        if cls in _asking:
            return all([_has(other, name) for name in names]) or NotImplemented
        return NotImplemented
    return classmethod(__subclasshook__)

class Hashable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _hook(["__hash__"])
    @abstractmethod
    def __hash__(self):
        return 0

class Awaitable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _hook(["__await__"])
    @abstractmethod
    def __await__(self):
        yield
    __class_getitem__ = classmethod(GenericAlias)

class Coroutine(Awaitable):
    __slots__ = ()
    __subclasshook__ = _hook(["__await__", "send", "throw", "close"])
    @abstractmethod
    def send(self, value):
        raise StopIteration
    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ if val is None else val
    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError("coroutine ignored GeneratorExit")

class AsyncIterable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _hook(["__aiter__"])
    @abstractmethod
    def __aiter__(self):
        return AsyncIterator()
    __class_getitem__ = classmethod(GenericAlias)

class AsyncIterator(AsyncIterable):
    __slots__ = ()
    __subclasshook__ = _hook(["__anext__", "__aiter__"])
    @abstractmethod
    async def __anext__(self):
        raise StopAsyncIteration
    def __aiter__(self):
        return self

class AsyncGenerator(AsyncIterator):
    __slots__ = ()
    __subclasshook__ = _hook(["__aiter__", "__anext__", "asend", "athrow", "aclose"])
    async def __anext__(self):
        return await self.asend(None)
    @abstractmethod
    async def asend(self, value):
        raise StopAsyncIteration
    @abstractmethod
    async def athrow(self, typ, val=None, tb=None):
        raise typ if val is None else val
    async def aclose(self):
        try:
            await self.athrow(GeneratorExit)
        except (GeneratorExit, StopAsyncIteration):
            pass
        else:
            raise RuntimeError("asynchronous generator ignored GeneratorExit")

class Iterable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _hook(["__iter__"])
    @abstractmethod
    def __iter__(self):
        while False:
            yield None
    __class_getitem__ = classmethod(GenericAlias)

class Iterator(Iterable):
    __slots__ = ()
    __subclasshook__ = _hook(["__iter__", "__next__"])
    @abstractmethod
    def __next__(self):
        raise StopIteration
    def __iter__(self):
        return self

class Reversible(Iterable):
    __slots__ = ()
    __subclasshook__ = _hook(["__reversed__", "__iter__"])
    @abstractmethod
    def __reversed__(self):
        while False:
            yield None

class Generator(Iterator):
    __slots__ = ()
    __subclasshook__ = _hook(["__iter__", "__next__", "send", "throw", "close"])
    def __next__(self):
        return self.send(None)
    @abstractmethod
    def send(self, value):
        raise StopIteration
    @abstractmethod
    def throw(self, typ, val=None, tb=None):
        raise typ if val is None else val
    def close(self):
        try:
            self.throw(GeneratorExit)
        except (GeneratorExit, StopIteration):
            pass
        else:
            raise RuntimeError("generator ignored GeneratorExit")

class Sized(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _hook(["__len__"])
    @abstractmethod
    def __len__(self):
        return 0

class Container(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _hook(["__contains__"])
    @abstractmethod
    def __contains__(self, x):
        return False
    __class_getitem__ = classmethod(GenericAlias)

class Collection(Sized, Iterable, Container):
    __slots__ = ()
    __subclasshook__ = _hook(["__len__", "__iter__", "__contains__"])

class Callable(metaclass=ABCMeta):
    __slots__ = ()
    __subclasshook__ = _hook(["__call__"])
    @abstractmethod
    def __call__(self, *args, **kwds):
        return False
    __class_getitem__ = classmethod(GenericAlias)
`;
