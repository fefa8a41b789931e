# `_order_` of an enumeration says in which order its members have to be.
from enum import Enum, Flag, IntEnum


def attempt(make):
    try:
        print(list(make()))
    except (TypeError, AttributeError) as error:
        print(type(error).__name__, error)


def right():
    class A(Enum):
        _order_ = "red, green"
        red = 1
        green = 2
        rouge = 1

    return A


def aliases():
    class A(IntEnum):
        _order_ = "red rouge green"
        red = 1
        green = 2
        rouge = 1

    return A


def wrong():
    class A(Enum):
        _order_ = "green red"
        red = 1
        green = 2

    return A


def more():
    class A(Enum):
        _order_ = ["red"]
        red = 1
        green = 2

    return A


def less():
    class A(Enum):
        _order_ = "red green blue"
        red = 1
        green = 2

    return A


def flags():
    class A(Flag):
        _order_ = "red green both"
        red = 1
        green = 2
        both = 3

    return A


for make in right, aliases, wrong, more, less, flags:
    attempt(make)
