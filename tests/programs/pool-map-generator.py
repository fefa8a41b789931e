# What `map` of a pool gives is a generator: what has not begun is cancelled when it is closed or let go of.
import concurrent.futures
import threading

go = threading.Event()
begun = []


def work(number):
    begun.append(number)
    go.wait(1)
    return number * number


with concurrent.futures.ThreadPoolExecutor(1) as pool:
    results = pool.map(work, range(4))
    print(type(results), results.__name__, results.__qualname__, iter(results) is results)
    go.set()
    print(next(results))
    print(results.send(None))
    results.close()
    print(list(results))
with concurrent.futures.ThreadPoolExecutor(1) as pool:
    results = pool.map(int, ["1", "x", "3"])
    try:
        for result in results:
            print(result)
    except ValueError as error:
        print(error)
    print(next(results, "over"))
