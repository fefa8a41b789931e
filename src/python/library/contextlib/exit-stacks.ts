/** Stacks of things to leave, last in first out, as nested `with` statements would. */
export const EXIT_STACKS = `
def _refused(manager, what):
    kind = type(manager)
    return TypeError(f"'{kind.__module__}.{kind.__qualname__}' object does not support the {what}context manager protocol")

# All errors of leaving are raised while the one from outside is handled. Nested with statements would have each but the
# first raised while the one before it was handled.
def _happened_during(newer, before, outside):
    if outside is None:
        return
    last = newer
    while last.__context__ is not outside:
        last = last.__context__
        if last is None or last is before:
            return
    last.__context__ = before

class _ExitStack:
    def __init__(self):
        # Pairs: whether leaving need not be awaited, and what to call with the error or three times None.
        self._exit_callbacks = _deque()
    def pop_all(self):
        moved = type(self)()
        moved._exit_callbacks, self._exit_callbacks = self._exit_callbacks, _deque()
        return moved
    def enter_context(self, cm):
        kind = type(cm)
        try:
            enter, leave = kind.__enter__, kind.__exit__
        except AttributeError:
            raise _refused(cm, "") from None
        result = enter(cm)
        self._exit_callbacks.append((True, _MethodType(leave, cm)))
        return result
    def push(self, exit):
        leave = getattr(type(exit), "__exit__", None)
        self._exit_callbacks.append((True, exit if leave is None else _MethodType(leave, exit)))
        return exit
    def callback(self, callback, /, *args, **kwds):
        def _exit_wrapper(exc_type, exc, tb):
            callback(*args, **kwds)
        _exit_wrapper.__wrapped__ = callback
        self._exit_callbacks.append((True, _exit_wrapper))
        return callback

class _Leaving:
    """What is known while a stack is left: the error on its way, and whether it is the one that came in."""
    def __init__(self, error):
        self.outside = error
        self.error = error
        self.replaced = False
    def details(self):
        return (None, None, None) if self.error is None else (type(self.error), self.error, self.error.__traceback__)
    def swallowed(self):
        self.error = None
        self.replaced = False
    def raised(self, error):
        _happened_during(error, self.error, self.outside)
        self.error = error
        self.replaced = True
    def result(self):
        if not self.replaced:
            return self.outside is not None and self.error is None
        context = self.error.__context__
        try:
            raise self.error
        finally:
            # Raising made whatever is being handled its context.
            self.error.__context__ = context

class ExitStack(_ExitStack, AbstractContextManager):
    def __exit__(self, kind, error, traceback):
        leaving = _Leaving(error)
        while self._exit_callbacks:
            leave = self._exit_callbacks.pop()[1]
            try:
                if leave(*leaving.details()):
                    leaving.swallowed()
            except BaseException as raised:
                leaving.raised(raised)
        return leaving.result()
    def close(self):
        self.__exit__(None, None, None)

class AsyncExitStack(_ExitStack, AbstractAsyncContextManager):
    async def enter_async_context(self, cm):
        kind = type(cm)
        try:
            enter, leave = kind.__aenter__, kind.__aexit__
        except AttributeError:
            raise _refused(cm, "asynchronous ") from None
        result = await enter(cm)
        self._exit_callbacks.append((False, _MethodType(leave, cm)))
        return result
    def push_async_exit(self, exit):
        leave = getattr(type(exit), "__aexit__", None)
        self._exit_callbacks.append((False, exit if leave is None else _MethodType(leave, exit)))
        return exit
    def push_async_callback(self, callback, /, *args, **kwds):
        _exit_wrapper = self._create_async_cb_wrapper(callback, args, kwds)
        _exit_wrapper.__wrapped__ = callback
        self._exit_callbacks.append((False, _exit_wrapper))
        return callback
    # A task that waits in the function made here says so, by CPython's name.
    @staticmethod
    def _create_async_cb_wrapper(callback, args, kwds):
        async def _exit_wrapper(exc_type, exc, tb):
            await callback(*args, **kwds)
        return _exit_wrapper
    async def __aexit__(self, kind, error, traceback):
        leaving = _Leaving(error)
        while self._exit_callbacks:
            is_sync, leave = self._exit_callbacks.pop()
            try:
                swallow = leave(*leaving.details())
                if not is_sync:
                    swallow = await swallow
                if swallow:
                    leaving.swallowed()
            except BaseException as raised:
                leaving.raised(raised)
        return leaving.result()
    async def aclose(self):
        await self.__aexit__(None, None, None)
`;
