# Functions that call themselves more than once: the model keeps what they gave, and nobody may see that.
import threading


def fib(n):
    """As everybody writes it."""
    if n < 2:
        return n
    return fib(n - 1) + fib(n - 2)


def short(n):
    return n if n <= 1 else short(n - 1) + short(n - 2)


def choose(n, k):
    if k == 0 or k == n:
        return 1
    left = choose(n - 1, k - 1)
    left += choose(n - 1, k)
    return left


def half(n):
    return n if n < 1 else half(n - 2) + half(n - 3) / 2


def nothing(n):
    if n > 0:
        return nothing(n - 1) and nothing(n - 2)


def among(n):
    if n in [1, 2]:
        return 1
    return among(n - 1) + among(n - 2) if n not in (0, -1) else n


def listed(n, seen=[]):
    seen += [n]
    return seen if n in {0, 1} else listed(n - 1) and listed(n - 2) and seen


print(fib(25), fib(20), short(22), choose(16, 7), half(20), nothing(9), among(27), listed(5))
print(fib(True), fib(2.0), fib(5.5), fib(-3), type(fib(1)), fib(False) is False, fib(10**30 - 10**30 + 3))

# Its name stands for something else.
calls = 0
inner = fib


def counting(n):
    global calls
    calls += 1
    return inner(n)


fib = counting
print(inner(12), calls)
fib = inner
calls = 0
print(inner(12), calls)


def counted(function):
    def wrapper(*args):
        wrapper.calls += 1
        return function(*args)

    wrapper.calls = 0
    return wrapper


@counted
def tree(n):
    return 1 if n < 1 else tree(n - 1) + tree(n - 2)


print(tree(10), tree.calls)


class Noisy:
    said = 0

    def __init__(self, n):
        self.n = n

    def __lt__(self, other):
        Noisy.said += 1
        return self.n < other

    def __sub__(self, other):
        return Noisy(self.n - other)


try:
    print(fib(Noisy(5)))
except TypeError as error:
    print(error, Noisy.said)


def deep(n):
    return deep(n + 1) + deep(n + 2)


try:
    deep(0)
except RecursionError as error:
    print(error)


def divided(n):
    return 1 // n if n < 1 else divided(n - 1) + divided(n - 2)


for _ in range(2):
    try:
        divided(6)
    except ZeroDivisionError as error:
        frames = 0
        at = error.__traceback__
        while at is not None:
            frames += 1
            at = at.tb_next
        print(error, frames)


def local(n):
    def own(n):
        return 1 if n < 2 else own(n - 1) + own(n - 2) + step

    step = n
    return own(8)


print(local(1), local(2), local(3))


def ranked(n):
    def own(n):
        return 1 if n < 2 else own(n - 1) + own(n - 2)

    return own(n)


print(ranked(8), ranked(9))
thread = threading.Thread(target=lambda: print(fib(21), choose(9, 4)))
thread.start()
thread.join()
