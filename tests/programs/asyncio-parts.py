# What asyncio is made of can be had from the module that defines it, too.
import asyncio
import asyncio.threads
import logging
from asyncio.base_events import BaseEventLoop, Server
from asyncio.events import AbstractServer, _get_running_loop, get_event_loop_policy, set_event_loop_policy
from asyncio.futures import wrap_future
from asyncio.log import logger
from asyncio.tasks import ALL_COMPLETED, FIRST_COMPLETED, FIRST_EXCEPTION, create_eager_task_factory
from asyncio.tasks import eager_task_factory, run_coroutine_threadsafe
from asyncio.threads import to_thread
from asyncio.unix_events import SelectorEventLoop

for each in (
    Server, AbstractServer, _get_running_loop, wrap_future, create_eager_task_factory, eager_task_factory,
    run_coroutine_threadsafe, to_thread,
):
    print(each is getattr(asyncio, each.__name__, eager_task_factory))
print(asyncio.tasks.FIRST_COMPLETED is FIRST_COMPLETED, FIRST_EXCEPTION, ALL_COMPLETED)
print(asyncio.base_events.Server is asyncio.Server, asyncio.threads.to_thread is asyncio.to_thread)
print(asyncio.log.logger is logger, logger is logging.getLogger("asyncio"), asyncio.log.__name__)


async def forty_two():
    return 42


async def main():
    loop = asyncio.get_running_loop()
    print(isinstance(loop, BaseEventLoop), _get_running_loop() is loop)
    loop.set_task_factory(create_eager_task_factory(asyncio.Task))
    task = asyncio.create_task(forty_two())
    slow = asyncio.create_task(asyncio.sleep(1))
    done, pending = await asyncio.wait({task, slow}, return_when=FIRST_COMPLETED)
    print(len(done), len(pending))


asyncio.run(main())
