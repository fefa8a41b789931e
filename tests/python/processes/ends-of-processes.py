import atexit
import multiprocessing
import sys
import time


def bye(what):
    print("bye", what, multiprocessing.current_process().name, flush=True)


atexit.register(bye, "module")


def child():
    time.sleep(0.5)
    print("child", flush=True)


def works():
    atexit.register(bye, "works")
    print("working", flush=True)


def fails():
    atexit.register(bye, "fails")
    multiprocessing.Process(target=child).start()
    sys.stderr = sys.stdout
    raise SystemExit("no")


def leaves():
    atexit.register(bye, "leaves")
    sys.exit(2)


if __name__ == "__main__":
    for work in (works, fails, leaves):
        process = multiprocessing.Process(target=work)
        process.start()
        process.join()
        print(process.exitcode, flush=True)
    process = multiprocessing.get_context("spawn").Process(target=works)
    process.start()
    process.join()
