# timeit runs texts and functions alike, with names of its own or of the program, and tells what they waited.
import asyncio, time, timeit

def double(x):
    return x * 2

async def main():
    await asyncio.sleep(1)
    return 5

print(timeit.timeit("double(4)", globals=globals(), number=10))
print(timeit.timeit("double(4)", setup="from __main__ import double", number=10))
print(timeit.timeit("time.sleep(0.5)", number=3))
print(timeit.timeit("asyncio.run(main())", globals=globals(), number=2))
print(timeit.timeit(stmt="asyncio.run(main())", setup="import asyncio\nfrom __main__ import main", number=2))
print(timeit.repeat(lambda: time.sleep(1), repeat=3, number=2))
print(timeit.timeit(lambda: asyncio.run(main()), number=2))
t = timeit.Timer("x.append(i)\ni += 1\nprint(x, i)", "x = []; i = 0")
print(t.timeit(3), t.repeat(2, 1))
print(timeit.timeit("'-'.join(str(n) for n in range(100))", number=1000))
print(timeit.timeit("f(y)", globals={"f": double, "y": 3, "time": time}, number=2))
print(timeit.timeit("time.sleep(2)", "import time", number=2, timer=time.monotonic))
print(timeit.timeit())
for wrong in (5, None):
    try:
        timeit.timeit(wrong)
    except ValueError as error:
        print(error)
try:
    timeit.timeit("double(3)", setup=7)
except ValueError as error:
    print(error)
try:
    timeit.timeit("double(3)", number="x")
except (NameError, TypeError) as error:
    print(type(error), error)
try:
    timeit.timeit("double(3)", number=2)
except NameError as error:
    print(type(error), error)
def setup():
    print("set up")
print(timeit.timeit("time.sleep(1)", setup=setup, number=2))
print(timeit.timeit(lambda: time.sleep(1), setup="print('here')", number=2))
print(timeit.Timer("time.sleep(0.3)").autorange())
timeit.timeit("1 / 0", number=2)
