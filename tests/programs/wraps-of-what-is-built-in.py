import functools


def like(wrapped):
    @functools.wraps(wrapped)
    def inner(*args):
        return wrapped(*args)

    print(inner.__name__, inner.__qualname__, inner.__module__, inner.__wrapped__ is wrapped)
    return inner


print(like(len)("abc"), like(str.upper)("abc"), like(int)("7"), like([1].count)(1))
documented = like(max)
documented.__doc__ = "The greatest."
print(documented.__doc__, documented(1, 2))
try:
    str.upper.__module__
except AttributeError as error:
    print(type(error).__name__)
print(len.__module__, [].append.__module__)
