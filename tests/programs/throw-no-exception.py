def numbers():
    yield 1


async def job():
    pass


async def items():
    yield 1


class Own:
    pass


for wrong in (3, int, "text", None, Own(), Own):
    for make in (numbers, job):
        running = make()
        try:
            running.throw(wrong)
        except TypeError as error:
            print(make.__name__, error)
        running.close()
print(repr(items()).split(" at ")[0])

# As it once was: a type, a value and a traceback.
error = ValueError("given")
for parts in (
    (ValueError, error, 32),
    (ValueError, error, None),
    (error, 1),
    (error, None, 5),
    (error, None, None),
    (ValueError, (1, 2)),
    (ValueError, 3),
    (ValueError, error, None, 4),
):
    for make in (numbers, job):
        running = make()
        try:
            running.throw(*parts)
        except (TypeError, ValueError) as raised:
            print(make.__name__, repr(raised))
        running.close()
