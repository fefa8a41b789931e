# What super() itself has, weak sets copied, and an OSError whose own __init__ hands nothing on.
import copy
import weakref


class Base:
    def show(self):
        return super().__class__


class Derived(Base):
    def show(self):
        print(super().__class__, super().__self__, super().__thisclass__, super().__self_class__)
        return super().show()

    def __repr__(self):
        return "Derived()"


print(Derived().show())

one, two = Derived(), Derived()
weak = weakref.WeakSet([one, two])
copied = copy.copy(weak)
print(type(copied), len(copied), copied == weak, len(copy.deepcopy(weak)))


class Unreachable(ConnectionError):
    def __init__(self, host):
        self.host = host


class Denied(OSError):
    def __init__(self, number, text, name):
        self.name = name


class Told(OSError):
    def __init__(self, number, text, name):
        super().__init__(number, text)
        self.name = name


class Made(OSError):
    def __new__(cls, *args, code=None):
        self = super().__new__(cls, *args)
        self.code = code
        return self

    def __init__(self, *args, code=None):
        pass


for error in Unreachable("db"), Denied(13, "no", "x"), Told(2, "gone", "y"), Made(2, "lost", code=5):
    print(repr(str(error)), repr(error), error.args, error.errno, error.strerror, vars(error))
