"""Threads and asyncio as the recorder has them: nothing depends on addresses, or on the real machine's threads."""

import asyncio
import asyncio.taskgroups
import asyncio.unix_events
import concurrent.futures
import threading
from asyncio import tasks

from . import executors, handles
from .loop import Ordered, Policy, VirtualLoop
from .world import world

MAIN_IDENT = executors.ident_of("MainThread")
threading._active[MAIN_IDENT] = threading.main_thread()
threading.main_thread()._ident = MAIN_IDENT


def ordered_set(items=()):
    """Tasks and futures are hashed by number; coroutines, which have none, stay in the order of the arguments."""
    items = list(items)
    known = all(isinstance(item, (handles.Task, handles.Future)) for item in items)
    return set(items) if known else Once.fromkeys(items)


class Once(dict):
    pass


def fake_threads(patches):
    current = threading.current_thread

    def current_thread():
        worker = world().worker
        return worker["thread"] if worker is not None else current()

    current_thread.__qualname__ = "current_thread"
    patches.set(concurrent.futures, "ThreadPoolExecutor", executors.Executor)
    patches.set(concurrent.futures, "ProcessPoolExecutor", executors.ProcessExecutor)
    patches.set(concurrent.futures.Future, "result", executors.blocking_result)
    patches.set(threading, "Thread", executors.Thread)
    for name in ("current_thread", "currentThread"):
        patches.set(threading, name, current_thread)
    # Where there are no threads, CPython has no native identifier.
    for name in ("get_ident", "get_native_id"):
        patches.set(threading, name, lambda: current_thread().ident if world().worker is not None else MAIN_IDENT)


def fake_asyncio(patches):
    all_tasks = tasks.all_tasks
    patches.set(tasks, "set", ordered_set)
    patches.set(asyncio.taskgroups, "set", Ordered)
    patches.set(tasks, "_GatheringFuture", handles.GatheringFuture)
    for owner in (tasks, asyncio):
        patches.set(owner, "eager_task_factory", asyncio.create_eager_task_factory(handles.Task))
        patches.set(owner, "Task", handles.Task)
    patches.set(asyncio, "Future", handles.Future)
    for name in ("SelectorEventLoop", "EventLoop"):
        patches.set(asyncio, name, VirtualLoop)

    patches.set(asyncio.unix_events, "_DefaultEventLoopPolicy", Policy)

    def ordered(loop=None):
        return sorted(all_tasks(loop), key=hash)

    # The runner cancels who is left in this order; a set would have one of its own.
    patches.set(tasks, "all_tasks", ordered)
    patches.set(asyncio, "all_tasks", lambda loop=None: set(ordered(loop)))
