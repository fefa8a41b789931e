# pickle: what cannot be written, and what cannot be read
import pickle
import io
import asyncio
import threading


def tell(func, *args):
    try:
        print(func(*args))
    except BaseException as error:
        print(type(error).__module__, type(error).__name__, error.args, getattr(error, "__notes__", None), repr(error.__context__))


class A:
    def __init__(self):
        self.x = 1


class Locked(A):
    def __init__(self):
        self.lock = threading.Lock()


class Wrong:
    def __init__(self, answer):
        self.answer = answer

    def __reduce__(self):
        return self.answer


class NoState:
    def __getstate__(self):
        raise ValueError("no")


class Picky(Exception):
    def __init__(self, a, b):
        super().__init__(a)


for data in (b"", b"\x80", b"\x00abc", b"hello", "x", None, b"\x80\x05K\x01", b".", b"\x80\x09.", b"\x80\x05\x95\x10\x00\x00\x00\x00\x00\x00\x00K\x01.",
             pickle.dumps(A()).replace(b"A\x94", b"B\x94"), b"cno_such\nA\n.", b"casyncio\nno_such\n.", b"(.", b"0.", b"e.", b"q\x00.", b"K\x01K\x02s.", b"'", b"I12"):
    tell(pickle.loads, data)


def local():
    def inner():
        pass

    class Within:
        pass

    for each in (inner, Within(), Within, {"a": [1, inner]}, (1, inner), {inner}, frozenset([inner])):
        tell(pickle.dumps, each)


local()
unnamed = lambda: 1
tell(pickle.dumps, unnamed)
tell(pickle.dumps, (i for i in []))
tell(pickle.dumps, open("x.txt", "w"))
tell(pickle.dumps, threading.Lock())
tell(pickle.dumps, [1, {"k": (threading.Lock(),)}])
tell(pickle.dumps, Locked())
tell(pickle.dumps, {1: 2}.keys())
tell(pickle.dumps, pickle)
coro = asyncio.sleep(1)
tell(pickle.dumps, coro)
coro.close()
for answer in (5, (1, 2), (print,), (print, 1)):
    tell(pickle.dumps, Wrong(answer))
tell(pickle.dumps, NoState())
tell(lambda: pickle.loads(pickle.dumps(Picky(1, 2))))
tell(pickle.dumps, 1, 9)
tell(lambda: pickle.dump(1))
tell(pickle.dump, 1, None)
tell(pickle.dump, 1, io.StringIO())
tell(pickle.load, io.StringIO("x"))
tell(pickle.load, "name.pkl")
print(pickle.HIGHEST_PROTOCOL, pickle.DEFAULT_PROTOCOL, pickle.Pickler, pickle.Unpickler, pickle.PickleError.__mro__)
print(pickle.PicklingError, pickle.UnpicklingError.__mro__[1], pickle.dumps, pickle.loads.__module__)


# Classes of one's own: what is kept elsewhere, what may be named, how a class is written
class Store:
    items = {"a": [1], "b": [2]}


class Own(pickle.Pickler):
    def persistent_id(self, obj):
        return next((key for key, each in Store.items.items() if each is obj), None)


class Back(pickle.Unpickler):
    def persistent_load(self, pid):
        return Store.items[pid]


file = io.BytesIO()
Own(file).dump([Store.items["a"], [1], Store.items["b"]])
print(file.getvalue())
file.seek(0)
print([each is Store.items["a"] for each in Back(file).load()])
file.seek(0)
tell(pickle.load, file)


class Safe(pickle.Unpickler):
    def find_class(self, module, name):
        if module == "builtins" and name in {"range", "set"}:
            return super().find_class(module, name)
        raise pickle.UnpicklingError(f"global '{module}.{name}' is forbidden")


for data in (pickle.dumps([1, range(3)]), pickle.dumps(A()), b"cos\nsystem\n(S'echo hello'\ntR."):
    tell(lambda: Safe(io.BytesIO(data)).load())


class Overriding(pickle.Pickler):
    def reducer_override(self, obj):
        if getattr(obj, "__name__", None) == "A":
            return type, (obj.__name__, obj.__bases__, {})
        return NotImplemented


class Table(pickle.Pickler):
    dispatch_table = {A: lambda obj: (dict, ([("x", obj.x)],))}


for kind in (Overriding, Table):
    file = io.BytesIO()
    kind(file).dump([A(), {1: A()}])
    print(file.getvalue())
    print(len(pickle.loads(file.getvalue())))
pickler = pickle.Pickler(file := io.BytesIO(), 4)
value = [1, "v"]
for _ in range(2):
    pickler.dump(value)
pickler.clear_memo()
pickler.dump(value)
print(file.getvalue())
raise_it = lambda: pickle.dumps({"job": unnamed})
raise_it()
