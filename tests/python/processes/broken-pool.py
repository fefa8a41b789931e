from concurrent.futures import BrokenExecutor, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool


def fail():
    raise ValueError("no database")


def work(number):
    return number


if __name__ == "__main__":
    with ProcessPoolExecutor(1, initializer=fail) as pool:
        jobs = [pool.submit(work, number) for number in range(2)]
        for job in jobs:
            try:
                print(job.result())
            except BrokenProcessPool as error:
                print(type(error), error)
        try:
            pool.submit(work, 3)
        except BrokenExecutor as error:
            print(type(error), error)
