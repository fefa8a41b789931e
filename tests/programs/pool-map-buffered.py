# `buffersize` of 3.14: so many jobs are underway, and each result that is taken makes room for one more.
from concurrent.futures import ThreadPoolExecutor

pulled = []


def numbers():
    for number in range(6):
        pulled.append(number)
        yield number


with ThreadPoolExecutor(2) as pool:
    for size in None, 1, 2, 100:
        pulled.clear()
        results = pool.map(lambda number, factor: number * factor, numbers(), [10] * 5, buffersize=size)
        print(size, len(pulled))
        print(next(results), len(pulled), next(results), len(pulled))
        print(list(results), len(pulled))
    for size in 0, -1, "2", 1.5, True, False:
        try:
            print(list(pool.map(abs, [-1], buffersize=size)))
        except (TypeError, ValueError) as error:
            print(type(error).__name__, error)


def odd(number):
    if number % 2:
        raise ValueError(number)
    return number


with ThreadPoolExecutor(2) as pool:
    pulled.clear()
    results = pool.map(odd, numbers(), buffersize=2)
    try:
        print(list(results))
    except ValueError as error:
        print("odd", error, len(pulled), list(results))
    late = pool.map(odd, numbers(), buffersize=1)
try:
    print(next(late))
except RuntimeError as error:
    print(error)
