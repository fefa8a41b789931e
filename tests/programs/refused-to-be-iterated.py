# What takes a sequence whole says in its own words that it cannot be iterated, whoever said so first.
async def coro():
    pass


class Refuses:
    def __init__(self, error):
        self.error = error

    def __iter__(self):
        raise self.error


for make in (lambda: 5, object, lambda: Refuses(TypeError("mine")), lambda: Refuses(ValueError("mine"))):
    for use in (",".join, b",".join, bytearray().join, lambda x: [1].__setitem__(slice(0, 1), x), lambda x: dict([x])):
        try:
            use(make())
        except Exception as error:
            print(repr(error), error.__context__, getattr(error, "__notes__", None))


def items():
    for item in (1, "a", "b"):
        print("asked for", item)
        yield item


try:
    ",".join(items())
except TypeError as error:
    print(error)

try:
    with coro():
        pass
except TypeError as error:
    print(error)
print("the coroutine was let go of")
