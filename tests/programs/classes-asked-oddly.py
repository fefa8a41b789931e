# What queues, modules, iterators, generic functions, timers and metaclasses say when they are asked oddly.
import asyncio, json, math


class Even(type):
    """A check of its own, and the plain one behind it."""

    def __instancecheck__(cls, value):
        return value == 42 or super().__instancecheck__(value)

    def __subclasscheck__(cls, other):
        return other is int or type.__subclasscheck__(cls, other)


class Number(metaclass=Even): pass
class Six(Number): pass
class Proxy:
    __class__ = Number


def first[T](items: list[T]) -> T: return items[0]
async def mapped[K, *Ts, **P](): pass


print(isinstance(42, Number), isinstance(Six(), Number), isinstance(5, Number), isinstance(Proxy(), Number), isinstance(42, Six))
print(issubclass(int, Number), issubclass(Six, Number), issubclass(str, Number), type.__instancecheck__(int, True), type.__subclasscheck__(int, bool))
print(first.__type_params__, mapped.__type_params__, (lambda: 0).__type_params__, first.__type_params__[0].__name__)
for made in (
    lambda: asyncio.PriorityQueue(foo=1), lambda: asyncio.LifoQueue(1, 2), lambda: asyncio.Queue(foo=1), lambda: asyncio.BoundedSemaphore(foo=1),
    lambda: type(iter([]))(), lambda: type(iter({}))(), lambda: type(reversed([]))(), lambda: type(iter(int, 1))(), lambda: type(iter("é"))(), lambda: type(zip())(),
    lambda: delattr(math, "nope"), lambda: delattr(json, "nope"), lambda: math.nope, lambda: type.__subclasscheck__(int, 5),
):
    try:
        print(made())
    except (TypeError, AttributeError) as error:
        print(error, error.name if isinstance(error, AttributeError) else "")


async def main():
    loop = asyncio.get_running_loop()
    timers = loop.call_later(1, print), loop.call_later(1, print), loop.call_later(2, print)
    print([hash(each) == hash(timers[0].when()) for each in timers])
    for each in timers:
        each.cancel()
    loop.set_exception_handler(lambda loop, context: print(context["message"], context["handle"]))
    done = loop.create_future()
    done.add_done_callback(asyncio)
    done.set_result(1)
    loop.call_soon(asyncio)
    await asyncio.sleep(0)


asyncio.run(main())
