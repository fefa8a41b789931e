import asyncio
import collections
import contextvars
import functools
import itertools
import queue
import threading
from typing import Generic, TypeVar

T = TypeVar("T")


class Box(Generic[T]):
    pass


class Jobs(queue.Queue):
    pass


class Names(list):
    pass


class Plain:
    pass


GENERIC = [list, dict, tuple, set, frozenset, type, enumerate, ExceptionGroup, Box, Jobs, Names]
GENERIC += [queue.Queue, queue.SimpleQueue, queue.PriorityQueue, asyncio.Queue, asyncio.LifoQueue, asyncio.Task]
GENERIC += [asyncio.Future, collections.deque, collections.defaultdict, collections.OrderedDict, collections.Counter]
GENERIC += [collections.ChainMap, contextvars.ContextVar, functools.partial, functools.cached_property]
GENERIC += [itertools.chain]
OTHERS = [int, str, bytes, object, range, slice, zip, map, Exception, Plain, asyncio.Lock, asyncio.Event]
OTHERS += [asyncio.TaskGroup, queue.Empty, threading.Thread]
for cls in GENERIC + OTHERS:
    try:
        cls[int]
        print(cls.__name__, "takes types")
    except TypeError as error:
        print(error)


def count(words: collections.Counter[str], waiting: queue.SimpleQueue[int]) -> None:
    print(words.most_common(1), waiting.get())


waiting = queue.SimpleQueue()
waiting.put(1)
count(collections.Counter("letter"), waiting)
