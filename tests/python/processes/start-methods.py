import multiprocessing
import multiprocessing as mp
from concurrent.futures import ProcessPoolExecutor


def told(number):
    process = mp.current_process()
    return number, process.name, type(process).__name__, __name__


def main():
    print(mp.get_start_method(allow_none=True), mp.get_context("spawn").get_start_method())
    mp.set_start_method("spawn")
    try:
        mp.set_start_method("forkserver")
    except RuntimeError as error:
        print(error)
    print(mp.get_start_method(), type(mp.get_context()).__name__, mp.get_context() is mp.get_context())
    with ProcessPoolExecutor(max_workers=1) as pool:
        print(pool.submit(told, 1).result())
    with ProcessPoolExecutor(1, mp_context=mp.get_context("forkserver")) as pool:
        print(list(pool.map(told, [2, 3])))
    with mp.get_context("spawn").Pool(processes=1) as pool:
        print(pool.map(told, [4]))
    with mp.Pool(1) as pool:
        print(pool.apply(told, (5,)))
    try:
        mp.get_context("nothing")
    except ValueError as error:
        print(error)
    try:
        mp.get_context("spawn").set_start_method("spawn")
    except ValueError as error:
        print(error)
    mp.set_start_method("forkserver", force=True)
    print(mp.get_start_method(), multiprocessing.get_context("spawn").cpu_count() > 0)


if __name__ == "__main__":
    multiprocessing.freeze_support()
    main()
