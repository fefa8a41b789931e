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
    # The milliseconds are those of whole nanoseconds, and not of a float, in which 0.1 s is a little less.
    for sec in (1.3, 0.1, 0.2, 0.7, 0.0005, 0.29):
        await asyncio.sleep(sec)
        log.info("%r", sec)


asyncio.run(main())
