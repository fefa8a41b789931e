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
