# A __dict__ that an object is given: shared by several (a Borg), the object itself, or another one.
import asyncio
import copy
import gc
import weakref


class Borg:
    _shared = {}

    def __init__(self):
        self.__dict__ = self._shared


class Setting(Borg):
    def __init__(self, value=None):
        super().__init__()
        if value is not None:
            self.value = value

    def __repr__(self):
        return f"Setting({self.value})"


one, two = Setting("one"), Setting("two")
print(one, two, one is two, one.__dict__ is two.__dict__, one.__dict__ is Borg._shared)
two.extra = 5
print(one.extra, vars(one), Setting._shared)
del one.extra
print(hasattr(two, "extra"))
Borg._shared["z"] = 9
one.__dict__.update(q=1)
print(two.z, two.q, dir(one)[-3:], list(Borg._shared.items()))
one.__dict__ = {}
print(vars(one), vars(two))


class Open(dict):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.__dict__ = self


opened = Open(x=1)
opened.y = 2
print(opened.x, opened, opened["y"])
del opened.x
print(opened)


class Saved:
    def __init__(self):
        self.x = 1

    def __getstate__(self):
        return self.__dict__.copy()

    def __setstate__(self, state):
        self.__dict__ = state


first = Saved()
second = copy.copy(first)
second.y = 2
print(vars(first), vars(second))
kept = first.__dict__
first.__dict__ = {**kept, "c": 3}
print(vars(first), kept)
first.__dict__ = kept
first.new = 4
print(kept)
old = first.__dict__
del first.__dict__
print(vars(first), old)
try:
    first.__dict__ = 3
except TypeError as error:
    print(error)


def function():
    pass


try:
    del function.__dict__
except TypeError as error:
    print(error)

class Held:
    pass


held = Held()
held.x = Held()
reference = weakref.ref(held.x)
held.__dict__ = {}
print(reference())
shared = {}
held.__dict__ = shared
held.y = Held()
reference = weakref.ref(held.y)
del held
print(reference() is None)
shared.clear()
print(reference())


async def work(value):
    setting = Setting(value)
    await asyncio.sleep(0.1)
    print(value, setting)


async def main():
    await asyncio.gather(work(1), work(2))


asyncio.run(main())
