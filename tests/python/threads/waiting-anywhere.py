import threading
import time
from contextlib import contextmanager

lock = threading.Lock()


def say(*what):
    print(threading.current_thread().name, *what)


class Slow:
    def __init__(self, name):
        say("making", name)
        time.sleep(1)
        with lock:
            self.name = name
            time.sleep(0.5)
        say("made", name)

    def __enter__(self):
        time.sleep(0.1)
        say("enter", self.name)
        return self

    def __exit__(self, *args):
        time.sleep(0.1)
        say("exit", self.name)

    def __iter__(self):
        time.sleep(0.1)
        return Steps(self.name)

    @property
    def value(self):
        with lock:
            time.sleep(0.2)
            return self.name.upper()


class Steps:
    def __init__(self, name):
        self.name, self.at = name, 0

    def __iter__(self):
        return self

    def __next__(self):
        time.sleep(0.3)
        self.at += 1
        if self.at > 2:
            raise StopIteration
        return self.name, self.at


class Single(type):
    made = {}

    def __call__(cls, *args):
        with lock:
            if cls not in Single.made:
                Single.made[cls] = super().__call__(*args)
            return Single.made[cls]


class Config(metaclass=Single):
    def __new__(cls, *args):
        time.sleep(0.2)
        return super().__new__(cls)

    def __init__(self, by):
        say("configured by", by)
        time.sleep(0.2)
        self.by = by


def numbers(name, count):
    try:
        for at in range(count):
            say("->", at)
            pause(0.4)
            got = yield at
            if got:
                say("got", got)
    finally:
        with lock:
            say("closing", name)
    return "all"


def pause(seconds):
    time.sleep(seconds)
    say("paused")


def outer(name):
    result = yield from numbers(name, 2)
    say("result", result)
    yield "last"


@contextmanager
def held(name):
    with lock:
        say("holds", name)
        time.sleep(0.5)
        try:
            yield name
        finally:
            time.sleep(0.1)
            say("lets go", name)


def work(name):
    slow = Slow(name)
    with slow as entered:
        say(entered.name)
    for step in slow:
        say(step)
    say(slow.value)
    slow.name = name * 2
    say(slow.name, [at for at in numbers(name, 2)], list(numbers(name, 2)), sum(numbers(name, 1)))
    for item in outer(name):
        say("item", item)
    generator = numbers(name, 3)
    say(next(generator), generator.send("hello"), next(generator), next(generator, "end"))
    say(Config(name).by)
    try:
        with held(name) as what:
            say("in", what)
            raise KeyError(name)
    except KeyError as error:
        say("caught", error)
    say(sorted(at * 2 for at in numbers(name, 2)), {at: pause(0.1) for at in range(1)}, list(map(pause, [0.1, 0.2])))


threads = [threading.Thread(target=work, args=(name,), name=f"T{name}") for name in "ab"]
for thread in threads:
    thread.start()
    time.sleep(0.02)
for thread in threads:
    thread.join()
say("end")
