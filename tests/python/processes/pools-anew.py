import multiprocessing
import time
from multiprocessing.pool import ThreadPool


def name(number):
    time.sleep(0.1 + number / 100)
    return number, multiprocessing.current_process().name


def begin(what):
    print(what, flush=True)


def square(number):
    if number == 5:
        raise ValueError(number)
    return number * number


if __name__ == "__main__":
    with multiprocessing.Pool(2, maxtasksperchild=1) as pool:
        print(sorted(each for _, each in pool.map(name, range(5), chunksize=1)))
    with multiprocessing.Pool(2, begin, ("begun",), maxtasksperchild=2) as pool:
        time.sleep(0.1)
        results = [pool.apply_async(name, (number,)) for number in range(6)]
        print([result.get()[0] for result in results])
    idle = multiprocessing.Pool(3, begin, ("idle",))
    idle.close()
    idle.join()
    print("joined", flush=True)
    for wrong in (0, -1, 1.5, "x"):
        try:
            multiprocessing.Pool(2, maxtasksperchild=wrong)
        except ValueError as error:
            print(error)
    for make in (multiprocessing.Pool, ThreadPool):
        with make(2) as pool:
            parts = pool.imap(square, range(8), chunksize=3)
            print(type(parts).__name__, parts.__qualname__)
            print([next(parts) for _ in range(3)])
            try:
                next(parts)
            except ValueError as error:
                print(repr(error))
            print(list(parts), list(pool.imap(square, range(5), 2)))
            print(sorted(pool.imap_unordered(square, range(5), chunksize=2)))
            try:
                pool.imap(square, [1], chunksize=0)
            except ValueError as error:
                print(error)
