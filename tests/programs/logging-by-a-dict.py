import asyncio
import logging
import logging.config


class OnlyEven:
    def __init__(self, of=2):
        self.of = of

    def filter(self, record):
        return record.args[0] % self.of == 0 if record.args else True


class Prefixed(logging.Formatter):
    def format(self, record):
        return "> " + super().format(record)


CONFIG = {
    "version": 1,
    "disable_existing_loggers": False,
    "formatters": {
        "plain": {"format": "%(levelname)s %(name)s: %(message)s"},
        "braces": {"format": "{levelname:>8}|{message}", "style": "{"},
        "prefixed": {"()": "__main__.Prefixed", "fmt": "%(message)s"},
    },
    "filters": {"even": {"()": OnlyEven, "of": 2}, "shop": {"name": "shop"}},
    "handlers": {
        "out": {"class": "logging.StreamHandler", "formatter": "plain", "level": "INFO", "stream": "ext://sys.stdout"},
        "err": {"class": "logging.StreamHandler", "formatter": "braces", "level": "ERROR"},
        "some": {"class": "logging.StreamHandler", "formatter": "prefixed", "filters": ["even"], "stream": "ext://sys.stdout"},
        "none": {"class": "logging.NullHandler"},
    },
    "loggers": {
        "shop": {"level": "DEBUG", "handlers": ["out", "err"], "propagate": False},
        "shop.db": {"level": "WARNING"},
        "count": {"handlers": ["some"], "level": "DEBUG", "propagate": False},
    },
    "root": {"level": "WARNING", "handlers": ["out"]},
}

early = logging.getLogger("early")
logging.config.dictConfig(CONFIG)
log = logging.getLogger("shop")
print(log.handlers[0].name, log.level, log.propagate, logging.getLogger("shop.db").getEffectiveLevel(), logging.root.handlers[0].get_name())


async def work(number):
    log.info("start %d", number)
    await asyncio.sleep(number / 10)
    logging.getLogger("count").debug("counted %d", number)
    logging.getLogger("shop.db").info("quiet")
    logging.getLogger("shop.db").warning("row %d", number)
    early.warning("early %d", number)


async def main():
    await asyncio.gather(*[work(number) for number in range(3)])
    log.error("over")


asyncio.run(main())
logging.config.dictConfig({"version": 1, "loggers": {"other": {"level": 10}}})
print(log.disabled, early.disabled, logging.getLogger("other").disabled, log.handlers)
for bad in (
    {},
    {"version": 2},
    {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "formatter": "nope"}}},
    {"version": 1, "handlers": {"h": {"class": "logging.StreamHandler", "level": "nope"}}},
    {"version": 1, "root": {"handlers": ["nope"]}},
    {"version": 1, "loggers": {"a": {"handlers": ["nope"]}}},
    {"version": 1, "handlers": {"h": {}}},
):
    try:
        logging.config.dictConfig(bad)
    except ValueError as error:
        print(error, "|", repr(error.__cause__))
for each in logging.root.manager.loggerDict.values():
    each.disabled = False
for name in ("shop", "shop.db", "count", "other", "early"):
    logging.getLogger(name).handlers.clear()
