def numbers():
    yield 1
    yield 2


never_begun = numbers()
never_begun.close()
print(next(never_begun, "closed"))

begun = numbers()
print(next(begun), begun.close(), next(begun, "closed"))


def stubborn():
    try:
        yield "first"
    except GeneratorExit:
        yield "no"


generator = stubborn()
print(next(generator))
try:
    generator.close()
except RuntimeError as error:
    print(error)

thrown = numbers()
try:
    thrown.throw(KeyError("early"))
except KeyError as error:
    print(repr(error), next(thrown, "over"))
print("a  b   c  ".split(None, 1), "a  b   c  ".rsplit(None, 1), " x ".split(maxsplit=0))
