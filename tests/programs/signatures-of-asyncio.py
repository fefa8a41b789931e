# How asyncio's functions, classes and methods are to be called, and the built-in ones.
import abc
import asyncio
import functools
import inspect
from dataclasses import dataclass, field
from enum import Enum
from typing import NamedTuple

for name in """all_tasks as_completed create_eager_task_factory create_subprocess_exec create_subprocess_shell create_task
    current_task eager_task_factory ensure_future gather get_event_loop get_running_loop iscoroutine iscoroutinefunction isfuture
    new_event_loop open_connection run run_coroutine_threadsafe set_event_loop shield sleep start_server timeout timeout_at to_thread
    wait wait_for wrap_future Barrier BoundedSemaphore Condition Event LifoQueue Lock PriorityQueue Protocol Queue Runner
    Semaphore StreamReader StreamWriter TaskGroup Timeout Transport""".split():
    print(name, inspect.signature(getattr(asyncio, name)))
print(inspect.signature(asyncio.StreamReader.readuntil), inspect.signature(asyncio.Condition.wait_for))
for each in (abs, all, callable, isinstance, len, open, print, sorted, sum, zip, list, float, object, max, dict, int, type, KeyError):
    try:
        print(each.__name__, inspect.signature(each))
    except ValueError as error:
        print(error)
print(asyncio.Queue.put.__module__, type(asyncio.gather).__name__)


class Plain:
    pass


class Made:
    def __init__(self, a: int, b=2) -> None:
        pass

    def __call__(self, c, *rest):
        pass


class Derived(Made):
    pass


class Given:
    def __new__(cls, x, *, y=1):
        return object.__new__(cls)


class Meta(type):
    def __call__(cls, n):
        return super().__call__()


class OfMeta(metaclass=Meta):
    pass


class Abstract(abc.ABC):
    @abc.abstractmethod
    def work(self): ...


class Jobs(asyncio.Queue):
    def more(self, *jobs): ...


class Failure(Exception):
    pass


class Code(Failure):
    def __init__(self, code):
        pass


class Colour(Enum):
    RED = 1


class Pair(NamedTuple):
    a: int
    b: str = "x"


@dataclass
class Order:
    table: int
    dishes: list = field(default_factory=list)


class Marked:
    __signature__ = inspect.signature(lambda p, q: None)


def served(table, dish, /, *, hot=True, **more): ...


calls = [Plain, Made, Derived, Made(1), Given, OfMeta, Abstract, Jobs, Jobs.more, Failure, Code, Colour, Pair, Order, Marked]
calls += [functools.partial(served, 3), functools.partial(served, hot=False), functools.partial(print, sep="")]
calls += [functools.partial(Made, 1), functools.partial(Made.__init__, a=3), functools.lru_cache(served), Made(1).__init__]
for each in calls:
    try:
        print(inspect.signature(each))
    except ValueError as error:
        print(error)
delay = inspect.signature(asyncio.sleep).parameters["delay"]
print(delay, delay.replace(default=3), delay == delay.replace(), delay == delay.replace(annotation=int), len({delay, delay.replace()}))
print(Order.__init__.__annotations__, Pair.__new__.__annotations__)


async def main():
    queue, signature = asyncio.Queue(), inspect.signature
    for name in "put get put_nowait get_nowait join task_done shutdown".split():
        print(name, signature(getattr(queue, name)), signature(getattr(asyncio.Queue, name)))
    for each in (asyncio.Lock, asyncio.Event, asyncio.Semaphore, asyncio.Barrier, asyncio.TaskGroup, asyncio.Runner):
        for name in "acquire release locked wait set create_task close run".split():
            if hasattr(each, name):
                print(each.__name__, name, signature(getattr(each, name)))
    print(signature(asyncio.Lock().acquire), signature(asyncio.Condition().acquire))


asyncio.run(main())
