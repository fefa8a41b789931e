"""The pool of multiprocessing: chunks, results in order, errors, callbacks."""
import asyncio
import multiprocessing
import time
from multiprocessing import Pool

calls = 0


def square(number):
    global calls
    calls += 1
    if number == 13:
        raise ValueError("unlucky", number)
    time.sleep(number / 10)
    return number * number, calls


def add(first, second):
    return first + second


def begin(word):
    global said
    said = word


def told(number):
    return said, number


def main():
    start = time.monotonic()
    with Pool(2) as pool:
        print(pool.map(square, range(4)), pool)
        print(pool.map(square, range(3), chunksize=3))
        print(pool.starmap(add, [(1, 2), ("a", "b")]), pool.map(square, []))
        print(pool.apply(add, (1, 2)))
        result = pool.apply_async(square, (1,))
        print(result.ready(), result.get(), result.ready(), result.successful())
        print([each[0] for each in pool.imap(square, [3, 1, 2])])
        print([each[0] for each in pool.imap_unordered(square, [3, 1, 2])])
        for call in (lambda: pool.map(square, [1, 13, 2]), lambda: pool.apply(square, (13,))):
            try:
                call()
            except ValueError as error:
                print(repr(error), type(error.__cause__).__name__)
        try:
            pool.apply_async(square, (2,)).get(timeout=0.1)
        except multiprocessing.TimeoutError as error:
            print("late", repr(error))
        time.sleep(0.5)
        print(round(time.monotonic() - start))
    try:
        pool.map(square, [1])
    except ValueError as error:
        print(error)
    pool = Pool(3, begin, ("hello",))
    got = []
    pool.map_async(told, range(3), callback=got.extend)
    pool.apply_async(square, (13,), error_callback=lambda error: got.append(repr(error)))
    pool.close()
    pool.join()
    print(sorted(got, key=str))
    for processes in 0, -1:
        try:
            Pool(processes)
        except ValueError as error:
            print(error)


async def in_a_thread():
    with Pool(2) as pool:
        print(await asyncio.to_thread(pool.map, square, [1, 2]))


if __name__ == "__main__":
    main()
    asyncio.run(in_a_thread())
