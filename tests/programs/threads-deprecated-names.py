# The old names of threading warn: a line of the program that uses one is told of it once.
import asyncio
import threading
import warnings

event = threading.Event()
condition = threading.Condition()
for _ in range(2):
    print(event.isSet())
with condition:
    condition.notifyAll()
    condition.notifyAll(
    )


async def main():
    event.set()
    print(event.isSet())


asyncio.run(main())
asyncio.run(main())
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    event.isSet()
    print(len(caught), caught[0].category, caught[0].message, caught[0].lineno)
warnings.simplefilter("error")
try:
    event.isSet()
except DeprecationWarning as error:
    print(error)
warnings.simplefilter("ignore")
print(event.isSet())
