"""An object that is freed lets go of its attributes as CPython keeps them: those of `__static_attributes__` by the alphabet, then the others."""
from dataclasses import dataclass


class Told:
    def __init__(self, who):
        self.who = who

    def __del__(self):
        print("freed:", self.who)


class Plain:
    def __init__(self):
        self.z = Told("z")
        self.b: Told = Told("b")
        self.m, (self.y, *self.x) = Told("m"), (Told("y"), Told("x"))
        self.a = Told("a")
        self.counted = 0
        self.counted += 1

    def begin(this):
        this.other = Told("other")
        this.early = Told("early")


Plain()
print(Plain.__static_attributes__, Plain.__firstlineno__)
plain = Plain()
plain.begin()
plain.b = Told("new b")
del plain.y
vars(plain)["fresh"] = Told("fresh")
plain = None
print("what is not in the body comes as the first object got it")


class Bare:
    pass


def fill(names):
    bare = Bare()
    for name in names:
        setattr(bare, name, Told(name))


fill("zbma")
fill("abmz")
fill("aqbmzc")
print("more than CPython shares")
fill([f"n{number}" for number in range(31)])


class Base:
    def __init__(self):
        self.z = Told("z")
        self.b = Told("b")


class Derived(Base):
    def __init__(self):
        super().__init__()
        self.y = Told("y")
        self.a = Told("a")
        self.__q = Told("q")
        del self.gone

    gone = property(lambda self: None, None, lambda self: print("deleted"))


Derived()
print(Derived.__static_attributes__, Base.__static_attributes__, Bare().__static_attributes__)


def filled(base):
    class Filled(base):
        def __init__(self):
            self.z = Told("z")
            self.a = Told("a")

    return Filled


for base in list, dict, int, Exception:
    print(base.__name__)
    filled(base)()


@dataclass
class Data:
    z: Told
    b: Told
    m: Told

    def put(self):
        self.m = None
        del self.z
        self.b += 1


Data(Told("z"), Told("b"), Told("m"))
print(Data.__static_attributes__, Data.__firstlineno__)


class Slotted:
    __slots__ = ("z", "b", "__dict__")

    def __init__(self):
        self.z = Told("z")
        self.b = Told("b")
        self.m = Told("m")
        self.a = Told("a")


Slotted()


class Outer:
    def inner(self):
        class Inner:
            def set(self):
                self.inner = 1

        [0 for self.comprehended in (1,)]
        return Inner

    def names(self):
        self.seen = lambda: [0 for self.deep in (1,)]


print(Outer.__static_attributes__, Outer().inner().__static_attributes__)


class Meta(type):
    def __new__(mcs, name, bases, names):
        print([each for each in names if each.startswith("__") and not each.endswith("cell__")])
        return super().__new__(mcs, name, bases, names)


class Made(metaclass=Meta):
    """Documented."""

    def set(self):
        self.b = self.a = 1


print(type("Bare", (), {"__static_attributes__": ("q",)}).__static_attributes__)
