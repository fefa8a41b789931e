# The warnings module: what a warning looks like, who decides about it, and who collects it.
import asyncio
import logging
import warnings


class SlowWarning(UserWarning):
    pass


def old():
    warnings.warn("old() is old", DeprecationWarning, stacklevel=2)
    return 1


def told(text):
    warnings.warn(text)


old()
for number in range(3):
    told("once for each place")
    warnings.warn(SlowWarning(f"number {number % 2}"))
warnings.warn("later", PendingDeprecationWarning)
warnings.warn("import", ImportWarning)
warnings.warn("resource", ResourceWarning)
warnings.warn("soon", FutureWarning)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    old()
    for _ in range(2):
        told("each time")
for each in caught:
    print(each.category.__name__, each.message, each.lineno, each.filename)
    print(repr(each))
told("once for each place")

for action in ("error", "ignore", "always", "default", "once", "module"):
    with warnings.catch_warnings():
        warnings.simplefilter(action)
        print(action)
        for _ in range(2):
            try:
                told("told")
                warnings.warn("told")
            except UserWarning as error:
                print("raised", repr(error))

with warnings.catch_warnings(action="ignore", category=SlowWarning):
    warnings.warn("slow", SlowWarning)
    warnings.warn("not slow")

warnings.filterwarnings("ignore", message="HARM.*less", category=UserWarning)
warnings.filterwarnings("error", category=DeprecationWarning)
told("harmless")
told("this is harmless")
try:
    old()
except DeprecationWarning as error:
    print("raised", error)
for wrong in (
    lambda: warnings.simplefilter("never"),
    lambda: warnings.filterwarnings("ignore", 3),
    lambda: warnings.filterwarnings("ignore", category=int),
    lambda: warnings.warn("text", ValueError),
):
    try:
        wrong()
    except (TypeError, ValueError) as error:
        print(type(error).__name__, error)
warnings.resetwarnings()
print(warnings.filters)
warnings.warn("import", ImportWarning)


@warnings.deprecated("use new()")
def former(a):
    return a + 1


print(former(1), former.__deprecated__)


def shown(message, category, filename, lineno, file=None, line=None):
    print("shown", category.__name__, message, filename, lineno)


async def forgotten():
    pass


async def work():
    warnings.warn("in a task")
    old()
    forgotten()
    await asyncio.sleep(1)
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        forgotten()
    with warnings.catch_warnings(record=True) as seen:
        forgotten()
    print(seen[0].message, seen[0].lineno)


asyncio.run(work())
print(warnings.formatwarning("text", UserWarning, "other.py", 3), end="")
with warnings.catch_warnings():
    warnings.showwarning = shown
    warnings.warn("to a function")
warnings.warn("as before")
logging.basicConfig(format="%(name)s %(levelname)s %(message)s")
logging.captureWarnings(True)
warnings.warn("to the log")
forgotten()
logging.captureWarnings(False)
warnings.warn("no longer")
warnings.warn_explicit("of another file", UserWarning, "other.py", 7)
warnings.simplefilter("error")
warnings.warn("the last one")
