import functools
import threading
import time

log = []
lock = threading.Lock()


def slept(what, seconds=0.1):
    time.sleep(seconds)
    log.append(what)


class Money:
    def __init__(self, amount):
        self.amount = amount

    def __add__(self, other):
        slept("add")
        return Money(self.amount + other.amount)

    def __radd__(self, other):
        slept("radd")
        return Money(self.amount + other)

    def __iadd__(self, other):
        slept("iadd")
        self.amount += other
        return self

    def __neg__(self):
        slept("neg")
        return Money(-self.amount)

    def __eq__(self, other):
        slept("eq")
        return isinstance(other, Money) and self.amount == other.amount

    def __lt__(self, other):
        with lock:
            slept("lt")
        return self.amount < other.amount

    def __hash__(self):
        slept("hash")
        return self.amount

    def __str__(self):
        slept("str")
        return f"${self.amount}"

    def __format__(self, spec):
        slept("format")
        return f"{self.amount:{spec or 'd'}}"

    def __bool__(self):
        return self.amount != 0


class Shelf:
    def __init__(self):
        object.__setattr__(self, "items", {})

    def __getitem__(self, key):
        slept("getitem")
        return self.items[key]

    def __setitem__(self, key, value):
        slept("setitem")
        self.items[key] = value

    def __contains__(self, key):
        slept("contains")
        return key in self.items

    def __len__(self):
        slept("len")
        return len(self.items)

    def __getattr__(self, name):
        slept("getattr")
        return name.upper()

    def __setattr__(self, name, value):
        slept("setattr")
        self.items[name] = value


class Account:
    def __init__(self):
        self.held = 0

    @property
    def balance(self):
        slept("get balance")
        return self.held

    @balance.setter
    def balance(self, value):
        with lock:
            slept("set balance")
            self.held = value


def numbers(count):
    for at in range(count):
        slept(f"number {at}")
        yield at


def key(item):
    slept(f"key {item}")
    return -item


def closing():
    try:
        yield 1
    finally:
        slept("closed")


def shelf():
    made = Shelf()
    made["a"] = 1
    made["a"] += 1
    made.b = 3
    return made["a"], "a" in made, len(made), made.color, made.items


def account():
    made = Account()
    made.balance += 5
    made.balance = made.balance * 2
    return made.balance


def added():
    total = Money(1) + Money(2)
    total += 4
    return total.amount, sum([Money(1), Money(2)]).amount, (-total).amount


def compared():
    return Money(7) == Money(7), Money(1) < Money(2) < Money(3), Money(1) != Money(2), Money(3) in [Money(3)]


def as_keys():
    table = {}
    table[Money(7)] = 1
    return table[Money(7)], table.get(Money(7))


def shown():
    total = Money(7)
    print(total, str(total), f"{total:>5}|{total}", "{}".format(total), ",".join(str(each) for each in [total]))


def sorting():
    items = [5, 4, 6]
    items.sort(key=key)
    return items, sorted([3, 1, 2], key=key), min([3, 1, 2], key=key), max(numbers(3)), sorted([Money(3), Money(1)])[0].amount


def iterating():
    for at, number in enumerate(numbers(2)):
        slept((at, number))
    return list(enumerate(numbers(2), 1)), list(zip("ab", numbers(3))), any(n == 1 for n in numbers(3))


def filtering():
    odd = filter(lambda n: slept(n) or n % 2, numbers(3))
    return list(odd), list(map(lambda a, b: a + b, numbers(2), numbers(2))), functools.reduce(lambda a, b: slept("reduce") or a + b, [1, 2, 3])


def generators():
    generator = closing()
    next(generator)
    return generator.close()


for case in [shelf, account, added, compared, as_keys, shown, sorting, iterating, filtering, generators]:
    log.clear()
    thread = threading.Thread(target=lambda: print(case.__name__, case()))
    thread.start()
    time.sleep(0.06)
    print(case.__name__, "so far", log)
    thread.join()
    print(log)
