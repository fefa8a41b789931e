/** Context managers made of a generator: what stands before its `yield`, and what stands behind it. */
export const DECORATED_GENERATORS = `
class ContextDecorator:
    def _anew(self):
        return self
    def __call__(self, function):
        @functools.wraps(function)
        def inner(*args, **kwds):
            with self._anew():
                return function(*args, **kwds)
        return inner

class AsyncContextDecorator:
    def _anew(self):
        return self
    def __call__(self, function):
        @functools.wraps(function)
        async def inner(*args, **kwds):
            async with self._anew():
                return await function(*args, **kwds)
        return inner

class _OfGenerator:
    def __init__(self, make):
        self._make = make
        self.gen = make()
    # A generator runs once, and a decorated function many times.
    def _anew(self):
        return type(self)(self._make)

_again = "generator didn't stop"

# Whether a generator only let through what was thrown into it. It may not let a StopIteration out, so that one comes wrapped.
def _let_through(raised, thrown):
    if raised is thrown:
        return True
    ends = isinstance(thrown, (StopIteration, StopAsyncIteration))
    return ends and isinstance(raised, RuntimeError) and raised.__cause__ is thrown

class _GeneratorContextManager(_OfGenerator, ContextDecorator, AbstractContextManager):
    def __enter__(self):
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
        return _GeneratorContextManager(lambda: func(*args, **kwds))
    return helper

def asynccontextmanager(func):
    @functools.wraps(func)
    def helper(*args, **kwds):
        return _AsyncGeneratorContextManager(lambda: func(*args, **kwds))
    return helper
`;
