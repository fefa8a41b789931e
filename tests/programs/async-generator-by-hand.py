import asyncio


async def numbers():
    try:
        for number in range(3):
            sent = yield number
            print("sent", sent)
    finally:
        print("closed")


class Pause:
    def __await__(self):
        got = yield "pause"
        print("back with", got)
        return got


async def paused():
    yield await Pause()


def ended(awaitable, value=None):
    try:
        return "paused", awaitable.send(value)
    except StopIteration as stop:
        return "ended", stop.value
    except Exception as raised:
        return type(raised).__name__, str(raised)


items = numbers()
print(ended(anext(items)), ended(items.asend("a")), ended(items.__anext__()))
print(ended(items.athrow(ValueError("stop"))), ended(anext(items)))
slow = paused()
step = anext(slow)
print(ended(step), ended(step, "go"), ended(step))
print(ended(slow.aclose()), ended(anext(slow, "default")))


async def one():
    yield 1
    yield 2


again = one()
print(next(iter(anext(again).__await__()), "no item"))
try:
    next(anext(again))
except StopIteration as stop:
    print("next", stop.value)
print(ended(anext(again)))
step = paused().asend(None)
print(step.send(None))
try:
    step.throw(KeyError("k"))
except KeyError as raised:
    print("thrown", raised)


async def echo():
    print("got", (yield 1))
    try:
        print("got", (yield 2))
    except ValueError as raised:
        print("caught", raised)
        yield 3


asked = echo()
print(ended(asked.__anext__()), ended(asked.__anext__(), 10))
throwing = asked.__anext__()
for error in (ValueError("v"), ValueError("again")):
    try:
        throwing.throw(error)
    except (StopIteration, RuntimeError) as raised:
        print(repr(raised))
for request in (echo().__anext__(), echo().aclose(), echo().athrow(ValueError), asked.asend(1)):
    try:
        request.throw(KeyError("k"))
    except (KeyError, StopIteration) as raised:
        print(repr(raised))
closing = echo().aclose()
for _ in range(2):
    try:
        closing.throw(GeneratorExit)
    except (GeneratorExit, StopIteration, RuntimeError) as raised:
        print(repr(raised))
