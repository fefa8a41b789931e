import asyncio
import json


def told(do, *args, **keywords):
    try:
        made = do(*args, **keywords)
    except Exception as error:
        print(type(error).__name__, error)
    else:
        print(repr(made), vars(made) if isinstance(made, BaseException) else "")


# Keywords: but few classes take any.
class Plain(Exception):
    pass


class Coded(Exception):
    def __init__(self, text, *, code=0):
        super().__init__(text)
        self.code = code


class Through(Exception):
    def __init__(self, **keywords):
        super().__init__(**keywords)


for kind in BaseException, ValueError, KeyError, StopIteration, SystemExit, asyncio.CancelledError, Plain, Through:
    told(kind, message="gone")
told(Coded, "gone", code=3)
told(ExceptionGroup, "two", [ValueError()], code=1)
told(NameError, "gone", nam="x")
told(NameError, "gone", name="x", obj=1)
told(AttributeError, "gone", name="x", obj=1)
told(ImportError, "gone", name=1, path=2, name_from=3, other=4)
told(json.JSONDecodeError, "found", "a\nbc", 3)
told(json.JSONDecodeError, msg="found", doc="abc", pos=1)


class Missing(AttributeError):
    def __init__(self, name):
        super().__init__("no " + name, name=name)


error = Missing("x")
print(error, error.name, error.obj, vars(error))

# What they keep is set, and told.
error = StopIteration(4)
error.value = 5
print(error.value, error.args)
error = SystemExit(1, 2)
print(error.code)
error.code = 3
print(error.code, error.args, StopIteration(1, 2).value)
error = OSError(99999, "text", "a.txt")
error.filename = "b.txt"
print(error, vars(error))
error.errno = 5
print(error, error.args)
error = ImportError("a", name="b")
error.name, error.msg = "c", "other"
print(error.name, error)
del error.name
print(error.name)


class Once:
    def __iter__(self):
        return self

    def __next__(self):
        error = StopIteration()
        error.value = "set later"
        raise error


def delegating():
    print((yield from Once()))


list(delegating())


# What may not be set or deleted.
def put(name, value):
    setattr(ValueError("x"), name, value)


for name in "args", "__traceback__", "__context__", "__cause__":
    told(put, name, 1)
    told(delattr, ValueError("x"), name)
told(ValueError().with_traceback, 4)
error = ValueError("x")
error.__notes__ = "text"
told(error.add_note, "more")

# One traceback is one object.
try:
    try:
        raise ExceptionGroup("two", [ValueError(1), TypeError(2)])
    except ExceptionGroup as group:
        seen = group.__traceback__
        parts = group.split(ValueError)
        print([part.__traceback__ is seen for part in parts], seen == group.__traceback__, len({seen, group.__traceback__}))
        raise
except ExceptionGroup as group:
    print(group.__traceback__ is seen, seen.tb_next is seen.tb_next)


# A circle of contexts is gone through once.
def circle():
    try:
        raise ValueError(1)
    except ValueError as error:
        error.__context__ = error
        raise TypeError(2)


try:
    circle()
except TypeError as error:
    print(repr(error.__context__), error.__context__.__context__ is error.__context__)


# What except* names is looked at whether or not anything is left.
def checked(*kinds):
    try:
        try:
            raise ValueError(1)
        except* kinds[0]:
            print("taken")
        except* kinds[1]:
            print("taken too")
    except (TypeError, ExceptionGroup) as error:
        print(repr(error), repr(error.__context__))


checked(ValueError, 42)
checked(42, ValueError)
checked(ValueError, (ExceptionGroup, ValueError))
checked(OSError, (ValueError, 42))


# A generator: what is thrown in is made first, and what goes wrong then is thrown in.
class Odd(Exception):
    def __new__(cls, *args):
        return "no exception"


class Needy(Exception):
    def __init__(self, one):
        super().__init__(one)


def taking():
    while True:
        try:
            yield
        except Exception as error:
            print(type(error).__name__, error)


generator = taking()
next(generator)
for thrown in Odd, Needy, KeyError:
    generator.throw(thrown)
generator.__name__, generator.__qualname__ = "one", "a.one"
print(generator.__name__, generator.__qualname__, repr(generator).split(" at ")[0])
for name in "__name__", "__qualname__", "gi_running":
    told(setattr, generator, name, 1)
    told(delattr, generator, name)
told(delattr, taking, "__name__")
