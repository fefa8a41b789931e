import time
from concurrent.futures import ThreadPoolExecutor


def work(n):
    time.sleep(n)
    return n


with ThreadPoolExecutor(3) as pool:
    futures = [pool.submit(work, n) for n in (3, 1, 2)]
    for future in futures:
        print(future.result(), time.monotonic())
    print(list(pool.map(work, [1, 1])))
