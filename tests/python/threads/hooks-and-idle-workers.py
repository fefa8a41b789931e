import sys
import threading
import time
from concurrent.futures import Future, ThreadPoolExecutor


def fail(error):
    raise error


def hook(args):
    time.sleep(0.1)
    print("hook", args.exc_type.__name__, args.exc_value, args.thread.name, args[1] is args.exc_value)
    print(args.exc_traceback.tb_lineno > 0, len(args))


# An error that ends a thread is told to the hook, SystemExit too.
threading.excepthook = hook
for each in (ValueError("boom"), SystemExit(3)):
    thread = threading.Thread(target=fail, args=(each,), name="T")
    thread.start()
    thread.join()


def failing(args):
    fail(KeyError("hook"))


threading.excepthook = failing
thread = threading.Thread(target=fail, args=(ValueError("told"),))
thread.start()
thread.join()
threading.excepthook = threading.__excepthook__
thread = threading.Thread(target=sys.exit)
thread.start()
thread.join()


# Of the threads of a pool, the one that has waited longest takes the next job.
def who(seconds):
    time.sleep(seconds)
    return threading.current_thread().name


with ThreadPoolExecutor(3, thread_name_prefix="P") as pool:
    jobs = [pool.submit(who, seconds) for seconds in (0.3, 0.2, 0.1)]
    print([job.result() for job in jobs])
    time.sleep(0.1)
    print([pool.submit(who, 0.05).result() for _ in range(5)])

# A future of one's own.
future = Future()
print(future.set_running_or_notify_cancel(), future.running(), future.cancel())
other = Future()
print(other.cancel(), other.set_running_or_notify_cancel())
