# What contextlib's classes are told by, what they keep, and whose context an error gets that is thrown into a generator.
import collections.abc
import threading
import weakref
from abc import ABC
from contextlib import AbstractAsyncContextManager, AbstractContextManager, AsyncExitStack, ExitStack, contextmanager, suppress


class Both:
    def __enter__(self):
        return self

    def __exit__(self, *details):
        print("leaving", details[0])

    async def __aenter__(self):
        return self

    async def __aexit__(self, *details):
        pass


class Half:
    def __enter__(self):
        pass


class None_(Both):
    __exit__ = None


for cls in (Both, Half, None_, type(threading.Lock()), suppress, ExitStack, AsyncExitStack, int):
    print(cls.__name__, issubclass(cls, AbstractContextManager), issubclass(cls, AbstractAsyncContextManager))
print(isinstance(Both(), AbstractContextManager), AbstractContextManager[int], AbstractAsyncContextManager[str, None])


class Sealed(AbstractContextManager):
    __slots__ = ()

    def __exit__(self, *details):
        pass


class Row(collections.abc.Sequence):
    __slots__ = ("items",)

    def __len__(self):
        return 0

    def __getitem__(self, index):
        return self.items[index]


class Plain(ABC):
    __slots__ = ()


for thing in (Sealed(), Row(), Plain()):
    try:
        thing.other = 1
    except AttributeError as e:
        print(e)
    print(hasattr(thing, "__dict__"))


class Token:
    pass


@contextmanager
def opened(token):
    """Opens it."""
    ref = weakref.ref(token)
    del token
    yield ref


manager = opened(Token())
print(manager.__doc__, manager.func.__name__, len(manager.args), manager.kwds)
with manager as ref:
    print("freed", ref() is None, hasattr(manager, "args"))


@contextmanager
def raising(error):
    try:
        yield
    finally:
        raise error


try:
    with ExitStack() as stack:
        stack.enter_context(raising(ValueError(3)))
        stack.enter_context(raising(ValueError(2)))
        stack.enter_context(raising(ValueError(1)))
        raise ValueError(0)
except ValueError as e:
    while e is not None:
        print(repr(e))
        e = e.__context__


def paused():
    try:
        yield
    except ValueError as e:
        print("in the generator", repr(e.__context__))
        raise


def handling():
    try:
        {}["key"]
    except KeyError:
        yield from paused()


for make in (paused, handling):
    for begun in (False, True):
        generator = make()
        if begun:
            next(generator)
        try:
            raise OSError("outside")
        except OSError:
            try:
                generator.throw(ValueError("thrown in"))
            except ValueError as e:
                print(repr(e), repr(e.__context__))
