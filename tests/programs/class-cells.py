# The methods of a class find it as soon as type.__new__ has made it.
class Meta(type):
    def __new__(meta, name, bases, names):
        print(name, "__classcell__" in names)
        cls = super().__new__(meta, name, bases, names)
        print(cls().hi(), "__classcell__" in cls.__dict__)
        return cls


class A(metaclass=Meta):
    def hi(self):
        return "A"


class B(A):
    def hi(self):
        return "B" + super().hi() + __class__.__name__


class Parent:
    def __init_subclass__(cls):
        print("sub", cls().go())

    def go(self):
        return 1


class Child(Parent):
    def go(self):
        return super().go() + 1


class Named:
    def __set_name__(self, owner, name):
        print(name, owner().come())


class Other(Parent):
    named = Named()

    def come(self):
        return super().go()


class Lost(type):
    def __new__(meta, name, bases, names):
        names.pop("__classcell__", None)
        return super().__new__(meta, name, bases, names)


class Wrong(type):
    def __new__(meta, name, bases, names):
        return super().__new__(meta, name, bases, {**names, "__classcell__": 3})


class Twice(type):
    def __new__(meta, name, bases, names):
        made = super().__new__(meta, name, bases, names)
        super().__new__(meta, "Other", bases, names)
        return made


for meta in (Lost, Wrong, Twice):
    try:

        class Made(metaclass=meta):
            def f(self):
                return __class__

        print(Made().f())
    except (RuntimeError, TypeError) as error:
        print(type(error).__name__, error)
