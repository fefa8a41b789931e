import asyncio
import io
import logging
import logging.handlers
import queue
import sys

# What loggers, handlers and formatters can, one thing after another.

logging.basicConfig(stream=sys.stdout, level=logging.DEBUG, format="%(asctime)s.%(msecs)03d|%(levelname)s|%(name)s|%(funcName)s|%(lineno)d|%(message)s", datefmt="%H:%M:%S")
log = logging.getLogger(__name__)
def f():
    log.debug("a %s %d %r", "b", 3, "c")
    log.info("%(x)s and %(y).2f", {"x": 1, "y": 2})
    log.warning("100%")
    log.log(25, "custom")
    def g(): log.info("up", stacklevel=2)
    g()
f()
print(logging.getLevelName(25), logging.getLevelName("INFO"), log, log.handlers, log.parent, log.level, log.getEffectiveLevel())


logging.basicConfig(stream=sys.stdout, format="%(message)s")
log = logging.getLogger("a.b")
log.exception("outside")
try: 1 / 0
except ZeroDivisionError:
    log.exception("inside %s", 1)
    log.error("with", exc_info=True)
    log.warning("no")
log.info("nope")
log.error("err", exc_info=ValueError("v"))


h = logging.StreamHandler(sys.stdout)
h.setFormatter(logging.Formatter("{levelname:<8}|{message}", style="{"))
log = logging.getLogger("x"); log.addHandler(h); log.setLevel("INFO"); log.propagate = False
log.info("hi"); log.debug("no")
class F(logging.Filter):
    def filter(self, record):
        record.user = "bob"
        return "secret" not in record.getMessage()
h.addFilter(F()); h.setFormatter(logging.Formatter("%(user)s %(message)s %(threadName)s %(processName)s %(module)s %(filename)s %(taskName)s"))
log.info("ok"); log.info("secret")
print(h, log.handlers, log.isEnabledFor(10), log.hasHandlers())


logging.warning("root %s", "w")
logging.info("no")
print(logging.root, logging.getLogger() is logging.root, logging.getLogger("q").name, logging.root.handlers)
print(logging.INFO, logging.WARN, logging.NOTSET, logging.CRITICAL, logging.getLevelNamesMapping())


logging.basicConfig(stream=sys.stdout, level="DEBUG")
logging.debug("d"); logging.getLogger("a").info("i")
for bad in "NOPE", 1.5, None:
    try: logging.getLogger("a").setLevel(bad)
    except (ValueError, TypeError) as e: print(e)
try: logging.getLogger(3)
except TypeError as e: print(e)
told, sys.stderr = sys.stderr, io.StringIO()
logging.getLogger("a").info("bad %d", "s")
logging.getLogger("a").info("bad", "s")
# What fails within the library has no lines of the program, but for the call.
print([part.partition("---")[0] for part in sys.stderr.getvalue().split("Call stack:")[1:]])
sys.stderr = told
try: logging.log("x", "y")
except TypeError as e: print(e)
try: logging.info("m", extra={"message": 1})
except KeyError as e: print(e)
try: logging.basicConfig(force=True, nope=1)
except ValueError as e: print(e)
try: logging.Formatter("abc")
except ValueError as e: print(e)
try: logging.Formatter("abc", style="x")
except ValueError as e: print(e)


logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(message)s", force=True)
ad = logging.LoggerAdapter(logging.getLogger("z"), {"conn": 5})
ad.info("hello"); ad.warning("w"); ad.error("e"); print(ad)
class A(logging.LoggerAdapter):
    def process(self, msg, kwargs): return f"[{self.extra['conn']}] {msg}", kwargs
A(logging.getLogger("z"), {"conn": 7}).info("m %s", 3)


logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(taskName)s %(message)s", force=True)
async def w(): logging.info("in")
async def main():
    logging.info("main")
    await asyncio.create_task(w(), name="worker")
asyncio.run(main()); logging.info("out")


q = queue.Queue()
log = logging.getLogger("q"); log.setLevel(10); log.addHandler(logging.handlers.QueueHandler(q))
log.info("hello %s", "w")
r = q.get(); print(r.getMessage(), r.levelname, r.name)


logging.basicConfig(stream=sys.stdout, level=logging.INFO, format="%(message)s", force=True)
logging.disable(logging.INFO); logging.info("x"); logging.warning("y"); logging.disable(logging.NOTSET); logging.info("z")
print(logging.getLogger("zz").isEnabledFor(20))
logging.getLogger("zz").disabled = True; logging.getLogger("zz").error("no")


log = logging.getLogger("t")
log.warning("to last resort")
log.info("hidden")
print(logging.lastResort)
