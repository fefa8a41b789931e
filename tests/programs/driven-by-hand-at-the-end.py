import types
import weakref


@types.coroutine
def pause(value):
    return (yield value)


async def stubborn(name):
    try:
        await pause(name)
    except GeneratorExit:
        print("told to exit", name)
        await pause("no")


async def numbers(name):
    try:
        yield 1
    finally:
        try:
            await pause(name)
        except GeneratorExit:
            print("closed", name)
            raise


async def endless():
    try:
        yield 1
    finally:
        await pause("no")


dropped = numbers("dropped")
try:
    anext(dropped).send(None)
except StopIteration as stop:
    print(stop.value)
request = dropped.aclose()
print(request.send(None))
del request, dropped
print("dropped")

for asked in (numbers("asked"), endless()):
    try:
        anext(asked).send(None)
    except StopIteration as stop:
        print(stop.value)
    try:
        asked.aclose().close()
    except RuntimeError as error:
        print(error)
del asked

one, two = stubborn("one"), stubborn("two")
one.send(None)
two.send(None)
del one
seen = weakref.ref(two, lambda _: print("freed"))
print("end")
