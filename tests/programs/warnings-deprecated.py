"""Classes and coroutine functions that are deprecated, and warnings about more calls than there are."""
import asyncio
import inspect
import warnings

warnings.simplefilter("always")


@warnings.deprecated("use Other")
class Old:
    def __init__(self, x):
        self.x = x

    @classmethod
    def make(cls):
        return cls(2)


class Derived(Old):
    pass


print(Old(1).x, Old.make().x, Derived(3).x, Old.__deprecated__, Old.__name__)


@warnings.deprecated("empty")
class Empty:
    pass


class Base(Empty):
    def __init_subclass__(cls, size=None):
        print("subclass", cls.__name__, size)


Empty()
try:
    Empty(1)
except TypeError as error:
    print(error)


@warnings.deprecated("gone soon", category=FutureWarning)
class Made(Base, size=1):
    def __new__(cls, *args):
        print("new", cls.__name__, args)
        return super().__new__(cls)


@warnings.deprecated("with a subclass hook")
class Hooked:
    def __init_subclass__(cls, size):
        print("hooked", cls.__name__, size)


class Further(Made, size=2):
    pass


class Hooking(Hooked, size=3):
    pass


Made(5)
Further(6)


@warnings.deprecated("said to readers alone", category=None)
class Quiet:
    pass


Quiet()
print(Quiet.__deprecated__)


@warnings.deprecated("await another")
async def work():
    return 1


def far():
    warnings.warn("far away", stacklevel=50)


print(inspect.iscoroutinefunction(work), asyncio.run(work()))
far()
warnings.simplefilter("default")
far()
far()
