"""What a metaclass and __init_subclass__ see of the types that a class body notes."""


class Own(type):
    def __new__(mcls, name, bases, names, **options):
        print("new", [each for each in names if not each.startswith("__")], "__annotate_func__" in names)
        made = super().__new__(mcls, name, bases, dict(names))
        print("made", made.__annotations__)
        return made

    def __init__(cls, name, bases, names, **options):
        print("init", cls.__annotations__, cls.__annotate__ is None)
        super().__init__(name, bases, names)


class Annotated(metaclass=Own):
    x: int
    y: str = "a"


class Plain(Annotated):
    pass


class Registering:
    def __init_subclass__(cls):
        print("subclass", cls.__annotations__, [name for name in vars(cls) if name.endswith("func__")])


class Registered(Registering):
    a: int = 1
    b: "str"


def with_function(name, bases, names):
    made = type(name, bases, names)
    print("function", made.__annotations__)
    return made


class ByFunction(metaclass=with_function):
    z: list[int]


print(Plain.__annotate__, [name for name in dir(Registering) if "annot" in name])
