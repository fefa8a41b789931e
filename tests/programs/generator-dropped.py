import contextlib
import gc


def numbers(name, count=3):
    try:
        for number in range(count):
            yield number
    finally:
        print("closed", name)


class Numbers:
    def __init__(self, name):
        self.name = name

    def __iter__(self):
        with contextlib.suppress(ValueError):
            try:
                yield 1
                yield 2
            finally:
                print("closed", self.name)


def fails(name):
    try:
        yield name
    finally:
        raise ValueError(name)


def ignores():
    while True:
        try:
            yield 1
        except GeneratorExit:
            print("ignored")


def first(items):
    for item in items:
        return item


def holder():
    held = numbers("local")
    next(held)
    print("held by a local")


@contextlib.contextmanager
def managed(name):
    print("enter", name)
    try:
        yield name
    finally:
        print("exit", name)


for number in numbers("for"):
    break
print("after for")

for number in Numbers("class"):
    print("in", number)
    str(len(str(number)))
    break
print("after class")

for number in Numbers("class, to its end"):
    str(len(str(number)))
print("after class, to its end")

print(next(numbers("next")))
print("after next")

it = numbers("del")
next(it)
del it
print("after del")

it = numbers("none")
next(it)
it = None
print("after none")

it = numbers("rebound")
next(it)
it = numbers("not begun")
print("after rebound")

holder()
print("after holder")

held = [numbers("in a list")]
next(held[0])
held.clear()
print("after clear")

for pair in zip(numbers("left"), numbers("right")):
    break
print("after zip")

print(any(number == 1 for number in numbers("any")))
print("after any")

print(first(numbers("argument")))
print("after first")

print([first(each) for each in (numbers("one"), numbers("two"))])
print("after list")

try:
    for number in numbers("raise"):
        raise KeyError(number)
except KeyError:
    print("caught")

for number in fails("raised at its end"):
    break
print("after fails")

it = ignores()
next(it)
del it
print("after ignores")

with managed("whole") as whole:
    str(len(str(whole)))
    print("inside")

opened = managed("dropped")
opened.__enter__()
del opened
print("after dropped")


class Own:
    def __init__(self):
        self.it = self.run()
        next(self.it)

    def run(self):
        try:
            yield self
        finally:
            print("closed by the collector")


own = Own()
del own
print("in a circle")
gc.collect()
print("collected")

last = numbers("last")
print(next(last))
later = numbers("later")
print(next(later))
