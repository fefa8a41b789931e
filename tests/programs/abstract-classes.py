import abc
from abc import ABC, ABCMeta, abstractmethod
from collections.abc import *
import collections.abc


class Shape(ABC):
    @abstractmethod
    def area(self): ...

    @property
    @abstractmethod
    def name(self): ...

    @classmethod
    @abstractmethod
    def unit(cls): ...

    def describe(self):
        return f"{self.name} of {self.area()}"


class Square(Shape):
    name = "square"

    def __init__(self, side):
        self.side = side

    def area(self):
        return self.side ** 2

    @classmethod
    def unit(cls):
        return cls(1)


class Half(Shape):
    def area(self):
        return 0


@Shape.register
class Blob:
    pass


class Drop(Blob):
    pass


class Quacks(metaclass=ABCMeta):
    @classmethod
    def __subclasshook__(cls, other):
        if cls is Quacks:
            return any("quack" in base.__dict__ for base in other.__mro__) or NotImplemented
        return NotImplemented


class Duck:
    def quack(self): ...


print(Square(2).describe(), Square.unit().area(), isinstance(Blob(), Shape), issubclass(Drop, Shape), issubclass(int, Shape), Blob)
print(isinstance(Duck(), Quacks), issubclass(Duck, Quacks), isinstance(1, Quacks), Shape.__abstractmethods__ == {"area", "name", "unit"}, Square.__abstractmethods__)
print(type(Shape), Shape.__subclasses__(), Square.__mro__, abc.ABC, ABCMeta)
for make in Shape, Half, lambda: Shape.register(1), lambda: isinstance(1, Shape.area):
    try:
        print(make())
    except TypeError as error:
        print(error)
Quacks.register(list)
print(isinstance([], Quacks))


class Row(Sequence):
    def __init__(self, *items):
        self.items = items

    def __getitem__(self, at):
        return self.items[at]

    def __len__(self):
        return len(self.items)


class Names(MutableMapping):
    def __init__(self, **names):
        self.names = dict(names)

    def __getitem__(self, key):
        return self.names[key]

    def __setitem__(self, key, value):
        self.names[key] = value

    def __delitem__(self, key):
        del self.names[key]

    def __iter__(self):
        return iter(self.names)

    def __len__(self):
        return len(self.names)


class Bag(MutableSet):
    def __init__(self, items=()):
        self.items = list(dict.fromkeys(items))

    def __contains__(self, item):
        return item in self.items

    def __iter__(self):
        return iter(self.items)

    def __len__(self):
        return len(self.items)

    def add(self, item):
        if item not in self.items:
            self.items.append(item)

    def discard(self, item):
        if item in self.items:
            self.items.remove(item)

    def __repr__(self):
        return f"Bag({self.items})"


class Line(MutableSequence):
    def __init__(self, items=()):
        self.items = list(items)

    def __getitem__(self, at):
        return self.items[at]

    def __setitem__(self, at, value):
        self.items[at] = value

    def __delitem__(self, at):
        del self.items[at]

    def __len__(self):
        return len(self.items)

    def insert(self, at, value):
        self.items.insert(at, value)


class Countdown(Iterator):
    def __init__(self, at):
        self.at = at

    def __next__(self):
        if self.at == 0:
            raise StopIteration
        self.at -= 1
        return self.at


class Echo(Generator):
    def send(self, value):
        return value

    def throw(self, typ, val=None, tb=None):
        raise StopIteration


row = Row(1, 2, 3, 2)
print(2 in row, 9 in row, list(row), list(reversed(row)), row.index(2), row.index(2, 2), row.count(2), isinstance(row, Sequence), isinstance(row, Reversible))
names = Names(a=1, b=2)
print("a" in names, names.get("z", 0), list(names.keys()), list(names.items()), list(names.values()), names == {"a": 1, "b": 2}, names != {}, names.keys(), names.items())
print(names.pop("a"), names.pop("a", "none"), names.setdefault("c", 3), names.popitem(), dict(names), names.keys() & {"b"}, "b" in names.keys(), ("b", 2) in names.items(), 2 in names.values())
names.update({"x": 1}, y=2)
names.update([("z", 3)])
print(dict(names), len(names.keys()), {**names})
names.clear()
print(len(names), isinstance(names, Mapping), isinstance(names, dict))
for call in lambda: names.pop("q"), lambda: names.popitem(), lambda: row.index(7), lambda: Sequence(), lambda: Mapping(), lambda: hash(names):
    try:
        print(call())
    except Exception as error:
        print(type(error).__name__, error)
bag = Bag("abca")
print(bag | {"z"}, bag & {"a", "q"}, bag - {"a"}, bag ^ {"a", "y"}, bag == {"a", "b", "c"}, bag <= {"a", "b", "c", "d"}, bag < {"a"}, bag >= {"a"}, bag.isdisjoint({"q"}), {"a", "q"} & bag)
bag |= {"n"}
bag -= {"a"}
bag.remove("b")
print(bag, bag.pop(), len(bag))
bag.clear()
line = Line([1, 2])
line.append(3)
line.extend([4, 5])
line += [6]
print(list(line), line.pop(), line.pop(0), list(line))
line.reverse()
line.remove(3)
print(list(line), 4 in line)
line.clear()
print(len(line))
print(list(Countdown(3)), iter(Countdown(1)).__class__.__name__, next(Echo()), Echo().close(), isinstance(Echo(), Iterator))


async def agen():
    yield


async def coro(): ...


def gen():
    yield

values = {
    "int": 1, "str": "a", "bytes": b"", "bytearray": bytearray(), "list": [], "tuple": (), "dict": {}, "set": set(), "frozenset": frozenset(),
    "range": range(1), "none": None, "function": gen, "class": int, "generator": gen(), "iter": iter([]), "map": map(len, []), "keys": {}.keys(),
    "values": {}.values(), "items": {}.items(), "agen": agen(), "row": row, "names": names, "bag": Bag(), "duck": Duck(), "deque": collections.deque(),
    "memo": collections.OrderedDict(), "counter": collections.Counter(), "chain": collections.ChainMap(), "user": collections.UserDict(), "float": 1.5,
}
kinds = [each for each in sorted(collections.abc.__all__) if each not in ("ByteString", "Buffer")]
for name, value in values.items():
    print(name, [each for each in kinds if isinstance(value, getattr(collections.abc, each))], issubclass(type(value), Iterable))
co = coro()
print([each for each in kinds if isinstance(co, getattr(collections.abc, each))])
co.close()
print(Iterable, Sequence.__name__, Mapping.__module__, type(Callable), Iterable[int], Callable[[int], str], Mapping[str, int], Sequence.__abstractmethods__ == {"__getitem__", "__len__"})
