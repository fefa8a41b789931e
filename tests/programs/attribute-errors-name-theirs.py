"""An AttributeError is told on its way out whose attribute it is about, and suggests another by that."""

import types


def told(step, *args):
    try:
        print(step(*args))
    except AttributeError as error:
        print(repr(error), error.name, type(error.obj).__name__)


class Base:
    @property
    def failing(self):
        raise AttributeError("in a property")

    def __getattr__(self, name):
        raise AttributeError(name)


class Derived(Base):
    def of_super(self):
        return super().failing

    def __len__(self):
        raise AttributeError("not of an attribute")

    @property
    def short(self):
        return len(self)


class Hooked:
    def __getattribute__(self, name):
        raise AttributeError("gone")


class Named:
    def __getattr__(self, name):
        raise AttributeError("given", name="given")


class Meta(type):
    def __getattr__(cls, name):
        raise AttributeError(name.upper())


class OfMeta(metaclass=Meta):
    pass


def missing_in_module(name):
    raise AttributeError("module's own")


module = types.ModuleType("module")
module.__getattr__ = missing_in_module
derived = Derived()
for owner, name in [(derived, "zz"), (derived, "short"), (Hooked(), "x"), (Named(), "y"), (OfMeta, "m"), (module, "q")]:
    told(getattr, owner, name)
told(derived.of_super)
told(len, derived)
print(getattr(derived, "short", 1), hasattr(derived, "short"))
match derived:
    case Derived(short=1):
        print("matched")
    case _:
        print("no such attribute")


class Slotted:
    __slots__ = ("colour",)
    kind = 1


class Plain:
    def __init__(self):
        self.colour = 1


told(setattr, Slotted(), "color", 1)
told(setattr, Slotted(), "kind", 1)
told(delattr, Slotted(), "other")
told(delattr, Plain(), "color")
handlers = [derived.of_super, handler := [].append]
print(handler == handler.__self__.append, handler != [].append, handlers.index(handler.__self__.append), handler == 1)
generator = (item for item in ())
print(generator.send == generator.send, generator.send == generator.throw, len == len, len != print, (1).__add__ == (1).__add__)
print(derived.of_super == derived.of_super, len.__eq__(print), handler.__eq__(1), handler.__eq__(len))


class Settings:
    def __init__(self):
        self.data = {"host": "here"}

    def __getattr__(self, name):
        try:
            return self.data[name]
        except KeyError:
            raise AttributeError(f"no {name}") from None


print(Settings().host)
Settings().dat
