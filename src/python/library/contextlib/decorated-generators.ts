/** Context managers made of a generator: what stands before its `yield`, and what stands behind it. */
export const DECORATED_GENERATORS = `
class ContextDecorator:
    def _recreate_cm(self):
        return self
    def __call__(self, function):
        @functools.wraps(function)
        def inner(*args, **kwds):
            with self._recreate_cm():
                return function(*args, **kwds)
        return inner

class AsyncContextDecorator:
    def _recreate_cm(self):
        return self
    def __call__(self, function):
        @functools.wraps(function)
        async def inner(*args, **kwds):
            async with self._recreate_cm():
                return await function(*args, **kwds)
        return inner

class _OfGenerator:
    def __init__(self, func, args, kwds):
        self.gen = func(*args, **kwds)
        self.func, self.args, self.kwds = func, args, kwds
        doc = getattr(func, "__doc__", None)
        self.__doc__ = type(self).__doc__ if doc is None else doc
    # A generator runs once, and a decorated function many times.
    def _recreate_cm(self):
        return self.__class__(self.func, self.args, self.kwds)
    # Once it is entered nobody makes it anew: the arguments live no longer than the generator needs them.
    def _entered(self):
        del self.args, self.kwds, self.func

_again = "generator didn't stop"

# Whether a generator only let through what was thrown into it. It may not let a StopIteration out, so that one comes wrapped.
def _let_through(raised, thrown):
    if raised is thrown:
        return True
    ends = isinstance(thrown, (StopIteration, StopAsyncIteration))
    return ends and isinstance(raised, RuntimeError) and raised.__cause__ is thrown

class _GeneratorContextManager(_OfGenerator, ContextDecorator, AbstractContextManager):
    def __enter__(self):
        self._entered()
        try:
            return next(self.gen)
        except StopIteration:
            raise RuntimeError("generator didn't yield") from None
    def __exit__(self, kind, error, traceback):
        message = _again
        try:
            if kind is None:
                next(self.gen)
            else:
                if error is None:
                    error = kind()
                message += " after throw()"
                self.gen.throw(error)
        except StopIteration as end:
            # Nothing to swallow, or the end is the very error that came in.
            return kind is not None and end is not error
        except BaseException as raised:
            if kind is None or not _let_through(raised, error):
                raise
            error.__traceback__ = traceback
            return False
        try:
            raise RuntimeError(message)
        finally:
            self.gen.close()

class _AsyncGeneratorContextManager(_OfGenerator, AsyncContextDecorator, AbstractAsyncContextManager):
    async def __aenter__(self):
        self._entered()
        try:
            return await anext(self.gen)
        except StopAsyncIteration:
            raise RuntimeError("generator didn't yield") from None
    async def __aexit__(self, kind, error, traceback):
        message = _again
        try:
            if kind is None:
                await anext(self.gen)
            else:
                if error is None:
                    error = kind()
                message += " after athrow()"
                await self.gen.athrow(error)
        except StopAsyncIteration as end:
            return kind is not None and end is not error
        except BaseException as raised:
            if kind is None:
                raise
            if not _let_through(raised, error):
                raise
            error.__traceback__ = traceback
            return False
        try:
            raise RuntimeError(message)
        finally:
            await self.gen.aclose()

def contextmanager(func):
    @functools.wraps(func)
    def helper(*args, **kwds):
        return _GeneratorContextManager(func, args, kwds)
    return helper

def asynccontextmanager(func):
    @functools.wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(func, args, kwds)
    return helper
`;
