# A relative import fails when it runs: a file that is run by itself is in no package
import asyncio

try:
    from . import settings
except ImportError as error:
    print(type(error).__name__, error, error.name, error.path, error.msg)
try:
    from .settings import *
except ImportError as error:
    print(error)


def late():
    from ..utils.config import RETRIES as retries
    return retries


async def main():
    try:
        return late()
    except ModuleNotFoundError:
        print("not this one")
    except ImportError as error:
        return error


print(repr(asyncio.run(main())))
from ...package import name
