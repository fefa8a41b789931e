import asyncio
import logging
import sys

logging.basicConfig(level=logging.DEBUG)


async def main():
    logging.debug("in main")


asyncio.run(main())
asyncio.new_event_loop().close()
logging.getLogger("asyncio").setLevel(logging.WARNING)
asyncio.run(main())

# Where a record was made is a matter of the program's text, whatever its arguments are.
sys.argv = ["elsewhere/other.py", "--quiet"]
logging.basicConfig(format="%(filename)s %(module)s %(funcName)s %(message)s", force=True)
logging.warning("here")
