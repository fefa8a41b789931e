import asyncio
import logging

logging.basicConfig(level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
log = logging.getLogger("app")


async def main():
    log.info("start %s", 1)
    log.debug("hidden")
    await asyncio.sleep(1.5)
    log.warning("end")
    try:
        1 / 0
    except ZeroDivisionError:
        log.exception("failed")


asyncio.run(main())
