"""A pool that is terminated while its jobs wait: they come to nothing, and so do those that no process has."""
import multiprocessing
import time
from multiprocessing import Pool


def nap(n, *, scale=1):
    print("begins", n)
    time.sleep(n * scale)
    print("ends", n)
    return n


def failing(n, text="failed"):
    raise ValueError(f"{text} {n}")


if __name__ == "__main__":
    with Pool(processes=2) as pool:
        print(pool.apply(nap, (0.2,), {"scale": 0.5}))
        result = pool.apply_async(time.sleep, (10,))
        try:
            print(result.get(timeout=0.3))
        except multiprocessing.TimeoutError as error:
            print(repr(error))
    print(pool, result.ready())
    try:
        result.successful()
    except ValueError as error:
        print(str(error)[-9:])

    done = []
    pool = Pool(2)
    results = [pool.apply_async(nap, (n,), dict(scale=2), callback=done.append) for n in (0.1, 0.5, 0.4, 0.3)]
    time.sleep(0.6)
    pool.terminate()
    pool.join()
    print([each.ready() for each in results], done)
    time.sleep(2)

    with Pool(1) as pool:
        try:
            pool.apply(failing, (1,), kwds={"text": "went wrong"})
        except ValueError as error:
            print(error)
        pool.apply_async(failing, kwds={"n": 2}, error_callback=print).wait()
        pool.map_async(nap, [0.1, 5])
        time.sleep(0.5)
    print("end")
