# Which names a NameError suggests is seen when it is told, not when it is raised: what `except` bound has gone by then.
import traceback


def in_function():
    value = 1
    try:
        1 / 0
    except ZeroDivisionError as error:
        print(erro, value)


def of_self():
    class A:
        size = 1

        def f(self):
            return size

    A().f()


def in_class():
    class A:
        lenght = 1
        print(length)


for failing in (in_function, of_self, in_class):
    try:
        failing()
    except NameError:
        traceback.print_exc()


class Shared:
    """Its `self` is in a cell, where functions within share it."""

    def put(self):
        check = lambda: self.size
        put.changed()

    def get(self):
        def inner():
            self.size = 2
            size

        return inner()


for each in Shared().put, Shared().get:
    try:
        each()
    except NameError:
        print(traceback.format_exc().splitlines()[-1])

value = 1
try:
    valeu
except NameError as error:
    kept = error
traceback.print_exception(kept)
del value
raise kept
