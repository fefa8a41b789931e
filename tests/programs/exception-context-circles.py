# A program may close a circle of contexts by hand: what is raised next neither hangs nor opens it.
try:
    try:
        raise ValueError("a")
    except ValueError as first:
        held = first
        raise TypeError("b")
except TypeError as second:
    held.__context__ = second
    try:
        raise KeyError("c")
    except KeyError as third:
        print(repr(third.__context__), repr(third.__context__.__context__))
        try:
            raise held
        except ValueError as again:
            print(again is held, repr(again.__context__), repr(third.__context__.__context__))

try:
    raise ValueError(1)
except ValueError as itself:
    itself.__context__ = itself
    raise TypeError(2)
