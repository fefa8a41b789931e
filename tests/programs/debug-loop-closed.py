"""In debug mode a loop tells the log that it is closed, once."""
import asyncio, logging
logging.basicConfig(level=logging.DEBUG, format="%(levelname)s %(name)s %(message)s")


class Loop(asyncio.SelectorEventLoop):
    pass


loop = Loop()
loop.set_debug(True)
print(loop)
loop.run_until_complete(asyncio.sleep(0))
loop.close()
loop.close()
asyncio.run(asyncio.sleep(0.1), debug=True)
