import sys
import threading
from typing import Callable, Generic, Optional, Protocol, TypeVar, final, override


def attempt(call):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)


class Meta(type):
    def __getattr__(cls, name):
        if name.startswith("_"):
            raise AttributeError(name)
        return f"{cls.__name__}.{name}"


class Asked(metaclass=Meta):
    known = 1


class Locked:
    state = "locked"

    def show(self):
        return self.state


class Open:
    state = "open"

    def show(self):
        return self.state.upper()



class Put:
    def __set__(self, instance, value):
        print("set", value)


class Removed:
    def __delete__(self, instance):
        print("removed")


class WithRemoved:
    there = Removed()


def change(door):
    door.__class__ = Open
    return door.show(), type(door) is Open


def assign(target, name, value):
    setattr(target, name, value)
    return getattr(target, name)


T = TypeVar("T")


class Box(Generic[T]):
    pass


attempt(lambda: Asked.wanted)
attempt(lambda: Asked.known)
attempt(lambda: hasattr(Asked, "_hidden"))
attempt(lambda: getattr(Asked, "_hidden", "none"))
attempt(lambda: Asked().wanted)
attempt(lambda: change(Locked()))
attempt(lambda: assign(Locked(), "__class__", int))
attempt(lambda: assign(Locked(), "__class__", 5))
attempt(lambda: assign(5, "__class__", Locked))
attempt(lambda: assign(Locked(), "__dict__", 5))
attempt(lambda: assign(WithRemoved(), "there", 1))
attempt(lambda: delattr(WithRemoved(), "there"))
attempt(lambda: assign(ValueError(), "__cause__", 1))
attempt(lambda: Box.__parameters__)
attempt(lambda: Box.__orig_bases__)
attempt(lambda: final(Open).__final__)
attempt(lambda: override(change).__override__)
attempt(lambda: Callable[int, str])
attempt(lambda: Callable[[int], str])
attempt(lambda: Callable[..., str])
attempt(lambda: Optional[None])
attempt(lambda: Optional[int, str])
attempt(lambda: Generic[int])
attempt(lambda: threading.current_thread().join())
attempt(lambda: assign(threading.current_thread(), "daemon", True))
attempt(lambda: sys.stdout.write(1))
