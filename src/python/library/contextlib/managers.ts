/** The small context managers of `contextlib`, and the classes they share. */
export const MANAGERS = `
class AbstractContextManager(abc.ABC):
    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()
    def __enter__(self):
        return self
    @abc.abstractmethod
    def __exit__(self, exc_type, exc_value, traceback):
        return None
    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractContextManager and _has(C, "__enter__") and _has(C, "__exit__"):
            return True
        return NotImplemented

class AbstractAsyncContextManager(abc.ABC):
    __class_getitem__ = classmethod(GenericAlias)
    __slots__ = ()
    async def __aenter__(self):
        return self
    @abc.abstractmethod
    async def __aexit__(self, exc_type, exc_value, traceback):
        return None
    @classmethod
    def __subclasshook__(cls, C):
        if cls is AbstractAsyncContextManager and _has(C, "__aenter__") and _has(C, "__aexit__"):
            return True
        return NotImplemented

class closing(AbstractContextManager):
    def __init__(self, thing):
        self.thing = thing
    def __enter__(self):
        return self.thing
    def __exit__(self, *details):
        self.thing.close()

class aclosing(AbstractAsyncContextManager):
    def __init__(self, thing):
        self.thing = thing
    async def __aenter__(self):
        return self.thing
    async def __aexit__(self, *details):
        await self.thing.aclose()

class nullcontext(AbstractContextManager, AbstractAsyncContextManager):
    def __init__(self, enter_result=None):
        self.enter_result = enter_result
    def __enter__(self):
        return self.enter_result
    def __exit__(self, *details):
        pass
    async def __aenter__(self):
        return self.enter_result
    async def __aexit__(self, *details):
        pass

class chdir(AbstractContextManager):
    def __init__(self, path):
        self.path = path
        self._old_cwd = []
    def __enter__(self):
        self._old_cwd.append(_os.getcwd())
        _os.chdir(self.path)
    def __exit__(self, *excinfo):
        _os.chdir(self._old_cwd.pop())

class suppress(AbstractContextManager):
    def __init__(self, *exceptions):
        self._exceptions = exceptions
    def __enter__(self):
        pass
    def __exit__(self, kind, error, traceback):
        if kind is None:
            return None
        if issubclass(kind, self._exceptions):
            return True
        if not issubclass(kind, BaseExceptionGroup):
            return False
        others = error.split(self._exceptions)[1]
        if others is None:
            return True
        raise others

class _Redirected(AbstractContextManager):
    def __init__(self, new_target):
        self._new_target = new_target
        # The same one may be entered again inside itself.
        self._before = []
    def __enter__(self):
        self._before.append(getattr(sys, self._stream))
        setattr(sys, self._stream, self._new_target)
        return self._new_target
    def __exit__(self, *details):
        setattr(sys, self._stream, self._before.pop())

class redirect_stdout(_Redirected):
    _stream = "stdout"

class redirect_stderr(_Redirected):
    _stream = "stderr"
`;
