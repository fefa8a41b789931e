# contextlib.suppress with what is no exception: it is looked at only when one is raised.
from contextlib import suppress
import asyncio
for args in [(Exception, None), (None, Exception), (3,), ((ValueError, None),), ("a",), (ValueError | KeyError,), ([ValueError],)]:
    for error in (ValueError(1), KeyError(2), asyncio.CancelledError(), ExceptionGroup("g", [ValueError(3), KeyError(4)])):
        try:
            with suppress(*args):
                raise error
            print(args, "suppressed")
        except BaseException as e:
            print(args, type(e).__name__, e, repr(e.__context__))
    with suppress(*args): pass
