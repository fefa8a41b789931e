import asyncio
import logging

logging.basicConfig(level=logging.DEBUG)


async def main():
    logging.debug("in main")


asyncio.run(main())
asyncio.new_event_loop().close()
logging.getLogger("asyncio").setLevel(logging.WARNING)
asyncio.run(main())
