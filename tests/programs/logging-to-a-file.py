import asyncio
import logging

logging.basicConfig(filename="app.log", filemode="w", level=logging.DEBUG, format="%(message)s")


async def main():
    logging.info("nobody sees this")
    log = logging.getLogger("both")
    log.addHandler(logging.FileHandler("other.log"))
    log.addHandler(logging.StreamHandler())
    log.warning("everybody sees this")
    print(len(log.handlers), isinstance(log.handlers[0], logging.StreamHandler))


asyncio.run(main())
