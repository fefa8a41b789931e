"""What `__await__()` of a coroutine and of a future gives, driven by hand."""

import asyncio, types

class AsyncYield:
    def __init__(self, value): self.value = value
    def __await__(self): return (yield self.value)

async def foo():
    r = await AsyncYield(1)
    print('got', r)
    r = await AsyncYield(2)
    print('got', r)
    return 5

aw = foo().__await__()
print(type(aw).__name__, iter(aw) is aw)
print(aw.send(None))
print(aw.send(10))
try:
    aw.send(20)
except StopIteration as e:
    print('stop', e.value)
aw = foo().__await__()
print(next(aw))
try:
    aw.throw(ValueError('x'))
except ValueError as e:
    print(repr(e))
aw = foo().__await__()
next(aw)
aw.close()
aw.close()
try: aw.send(None)
except RuntimeError as e: print(e)


async def slept():
    await asyncio.sleep(0)
    return 1


def told(step, *args):
    try:
        return step(*args)
    except BaseException as raised:
        return repr(raised)


wrapper = slept().__await__()
print(told(wrapper.send, 4), wrapper.send(None), told(wrapper.send, 4), told(wrapper.send, None))
print(told(wrapper.throw, KeyError(1)), told(next, wrapper))
work = slept()
first, second = work.__await__(), work.__await__()
print(first.send(None), first is second, told(second.send, None))
print(told(slept().__await__().throw, KeyError, "k"))
wrapper = asyncio.sleep(0, 9).__await__()
print(wrapper.send(None), told(wrapper.send, None))


class Handed:
    def __await__(self):
        return slept().__await__()


class Delegated:
    def __await__(self):
        result = yield from slept().__await__()
        return result + 1


class Items:
    def __aiter__(self):
        return self

    async def __anext__(self):
        await asyncio.sleep(0)
        return 4


async def main():
    print(await Handed(), await Delegated())
    future = asyncio.get_running_loop().create_future()
    waiting = future.__await__()
    print(type(waiting).__name__, waiting.send(None) is future, told(next, waiting))
    print(told(waiting.throw, ValueError, "a"), told(waiting.throw, ValueError))
    future.set_result(3)
    print(told(future.__await__().send, None), told(next, iter(future)))
    for item in (anext(Items()), anext(Items(), "none")):
        driver = item.__await__()
        print(type(item).__name__, type(driver).__name__, driver.send(None), told(driver.send, None))


asyncio.run(main())
