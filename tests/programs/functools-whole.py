# Functions made of others: with arguments given, with room left for some, chosen by a class, kept by an object.
import asyncio
import collections.abc
import functools
from abc import ABC, abstractmethod
from functools import Placeholder, cached_property, partial, partialmethod, singledispatch, singledispatchmethod


def attempt(call, *args, **kwargs):
    try:
        print(call(*args, **kwargs))
    except (TypeError, RuntimeError, AttributeError) as e:
        print(type(e).__name__, e)


def show(*args, **kwargs):
    return args, kwargs


# partial
p = partial(show, 1, a=2)
print(p.args, p.keywords, p.func is show, p(3, b=4), p(a=5))
p.keywords["c"] = 6
print(p(), p.keywords)
q = partial(p, 7, a=8)
print(q.func is show, q.args, q.keywords)
p.note = "own"
r = partial(p, 9)
print(r.func is p, r(10), p.__dict__)
for change in (lambda: setattr(p, "func", 1), lambda: delattr(p, "args"), lambda: partial(), lambda: partial(3)):
    attempt(change)
p.keywords[3] = 4
attempt(p)
room = partial(show, Placeholder, 2, Placeholder, 4)
print(room(1, 3), room(1, 3, 5, x=6), partial(room, 1)(3), partial(room, 1, 3)(5), Placeholder)
attempt(room, 1)
attempt(partial, show, 1, Placeholder)
attempt(partial, show, x=Placeholder)
print(type(Placeholder)() is Placeholder)


class Named(partial):
    def __repr__(self):
        return f"Named({self.func.__name__})"


n = Named(show, 1)
print(n, n(2), type(n).__name__, isinstance(n, partial))
try:
    n(**{"a": 1}, x=n.missing)
except AttributeError as e:
    print(e)


# partialmethod
class Cell:
    def __init__(self):
        self.state = []

    def put(self, *args, **kwargs):
        return type(self).__name__, args, kwargs

    one = partialmethod(put, 1, a=2)
    two = partialmethod(one, 3)
    text = partialmethod(str.upper)
    static = partialmethod(staticmethod(show), 5)
    cls = partialmethod(classmethod(put), 6)
    length = partialmethod(len)
    kept = partialmethod(partial(show, 7), 8)

    def __len__(self):
        return 11

    async def wait(self, seconds, value):
        await asyncio.sleep(seconds)
        return value

    nap = partialmethod(wait, 1)


c = Cell()
print(c.one(4), c.two(4, a=9), c.static(6), Cell.static(6), c.cls(7)[1:], Cell.cls(8)[1:], c.length(), c.kept()[0][0])
print(c.one.__self__ is c, Cell.one(c, 1), Cell.__dict__["two"].args, Cell.__dict__["one"].keywords)
print(asyncio.run(c.nap("slept")))
attempt(partialmethod, 3)
attempt(partialmethod)


class Abstract(ABC):
    @abstractmethod
    def add(self, x, y):
        pass

    add5 = partialmethod(add, 5)


print(Abstract.add5.__isabstractmethod__, getattr(Abstract.__dict__["add5"], "__isabstractmethod__"))
attempt(Abstract)


# singledispatch
class Animal:
    pass


class Dog(Animal):
    pass


@singledispatch
def tell(x, loud=False):
    "Tells."
    return "object"


@tell.register
def _(x: int | float, loud=False):
    return f"number {loud}"


@tell.register(list)
def tell_list(x, loud=False):
    return "list"


tell.register(Animal, lambda x, loud=False: "animal")


@tell.register
def _(x: collections.abc.Sized) -> str:
    return "sized"


tell.register(type(None), lambda x: "none")
for value in (1, 2.5, True, [1], (1,), {1}, Dog(), "s", None, object()):
    print(type(value).__name__, tell(value), end="; ")
print(tell(1, loud=True), tell.__name__, tell.__doc__, tell.dispatch(Dog) is tell.dispatch(Animal))
print(sorted(cls.__name__ for cls in tell.registry), tell.registry[object] is tell.__wrapped__, tell_list([]))
tell.register(Dog, lambda x: "dog")
print(tell(Dog()), tell(Animal()))
attempt(tell)
attempt(tell.register, 3)
attempt(tell.register, list[int])
attempt(tell.register, "int", show)
attempt(tell.register, lambda x: x)


def wrong(x: list[int]):
    pass


attempt(tell.register, wrong)


@singledispatch
def kind(x):
    return "any"


kind.register(collections.abc.Iterable, lambda x: "iterable")
kind.register(collections.abc.Container, lambda x: "container")
kind.register(collections.abc.Mapping, lambda x: "mapping")


class Both(collections.abc.Iterable, collections.abc.Container):
    def __iter__(self):
        return iter(())

    def __contains__(self, x):
        return False


class Loose:
    def __iter__(self):
        return iter(())

    def __contains__(self, x):
        return False


print(kind({}), kind(iter(())), kind(Both()), kind([]) if False else "")
attempt(kind, Loose())
collections.abc.Mapping.register(Loose)
print(kind(Loose()))


# singledispatchmethod
class Negator:
    def __init__(self, name="n"):
        self.name = name

    @singledispatchmethod
    def neg(self, arg):
        "Negates."
        raise NotImplementedError("Cannot negate a")

    @neg.register
    def _(self, arg: int):
        return self.name, -arg

    @neg.register(bool)
    def _(self, arg):
        return self.name, not arg

    @singledispatchmethod
    @classmethod
    def make(cls, arg):
        return cls(arg)

    @make.register
    @classmethod
    def _(cls, arg: int):
        return cls(f"number {arg}")

    @singledispatchmethod
    @staticmethod
    def is_it(arg):
        return False

    @is_it.register(int)
    @staticmethod
    def _(arg):
        return True


print(Negator().neg(5), Negator().neg(True), Negator.make(3).name, Negator.make("x").name, Negator.is_it(3), Negator().is_it(""))
print(Negator.neg.__name__, Negator().neg.__doc__, Negator.__dict__["neg"])
attempt(Negator().neg)
try:
    Negator().neg("s")
except NotImplementedError as e:
    print(e)


# cached_property
class Slow:
    @cached_property
    def value(self):
        "Computed."
        print("computing", end=" ")
        return 42


s = Slow()
print(s.value, s.value, vars(s), Slow.value.attrname, Slow.value.__doc__)
s.value = 5
print(s.value)
del s.value
print(s.value)
try:

    class Twice:
        one = cached_property(len)
        two = one

except TypeError as e:
    print(e, e.__notes__)


class Slotted:
    __slots__ = ()

    @cached_property
    def value(self):
        return 1


attempt(lambda: Slotted().value)
loose = cached_property(lambda self: 1)
Negator.loose = loose
attempt(lambda: Negator().loose)


@functools.lru_cache(maxsize=0)
def uncached(*args):
    return args


print(uncached([1]), uncached.cache_info())


def typed[T](given: T) -> T:
    """Of a type."""
    return given


for wrapped in (typed, functools.lru_cache(typed), functools.partial(typed, 1), print, functools.singledispatch(typed)):
    @functools.wraps(wrapped)
    def wrapper(*args):
        return args

    print(wrapper.__name__, wrapper.__type_params__)
attempt(lambda: setattr(typed, "__type_params__", 5))
attempt(lambda: delattr(typed, "__type_params__"))
