# Where asyncio's own messages are logged: file, line and function are those of CPython, not of the program.
import asyncio
import logging
import sys

logging.basicConfig(
    level=logging.DEBUG,
    stream=sys.stdout,
    format="[%(filename)s:%(lineno)d %(module)s %(funcName)20s()] %(levelname)s: %(message)s",
)
logger = logging.getLogger(__name__)


async def fail():
    raise ValueError("lost")


async def main():
    logger.debug("of the program")
    loop = asyncio.get_running_loop()
    loop.set_exception_handler(lambda loop, context: 1 / 0)
    loop.call_soon(int, "x")
    await asyncio.sleep(0)
    loop.set_exception_handler(None)
    asyncio.create_task(fail())
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    loop.call_exception_handler({"message": "by hand"})
    loop.call_exception_handler({"message": "of none", "future": Unshown()})


class Unshown:
    def __repr__(self):
        raise ValueError("not shown")


asyncio.run(main())
logger.warning("of the module")


async def slow():
    loop = asyncio.get_running_loop()
    loop.slow_callback_duration = 0
    await asyncio.sleep(0)


class Record(logging.Handler):
    def emit(self, record):
        print(record.pathname.rpartition("/asyncio/")[1:], record.lineno, record.funcName)


logging.getLogger("asyncio").addHandler(Record())
logging.getLogger("asyncio").propagate = False
asyncio.run(slow(), debug=True)
logging.getLogger("asyncio").propagate = True
logging.getLogger("asyncio").handlers.clear()
