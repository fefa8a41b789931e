import {registerPython} from '../register.ts';

/** `multiprocessing.pool.ThreadPool`, a part of that module: its workers are threads, so nothing is copied. */
export const THREAD_POOL = `
from concurrent.futures import Future as _Future
from queue import SimpleQueue as _SimpleQueue
from threading import Event as _Event, Thread as _Thread

def worker(jobs, results, initializer, initargs):
    if initializer is not None:
        initializer(*initargs)
    while True:
        job = jobs.get()
        if job is None:
            break
        future, func, calls = job
        try:
            result = future.set_result, [func(*args, **kwds) for args, kwds in calls]
        except Exception as exc:
            result = future.set_exception, exc
        results.put(result)
        job = future = func = calls = result = None
    results.put(None)

def _started(target, *args):
    thread = _Thread(target=target, args=args, daemon=True)
    thread.start()
    return thread

# The jobs go through the hands of the same threads as in CPython: it is one of them that calls back.
class _Threads:
    def __init__(self, count, initializer, initargs):
        self._jobs, self._results, self._given, self._ended = _SimpleQueue(), _SimpleQueue(), _SimpleQueue(), _Event()
        self._workers = [_started(worker, self._jobs, self._results, initializer, initargs) for _ in range(count)]
        hands = self._handle_workers, self._handle_tasks, self._handle_results
        self._all = [*map(_started, hands), *self._workers]
    def _handle_workers(self):
        self._ended.wait()
    def _handle_tasks(self):
        while (job := self._given.get()) is not None:
            self._jobs.put(job)
        for _ in self._workers:
            self._jobs.put(None)
    def _handle_results(self):
        left = len(self._workers)
        while left:
            result = self._results.get()
            if result is None:
                left -= 1
            else:
                result[0](result[1])
            result = None
        self._ended.set()
    def send(self, func, chunks):
        futures = [_Future() for _ in chunks]
        for future, calls in zip(futures, chunks):
            self._given.put((future, func, calls))
        return futures
    def shutdown(self, wait):
        if not self._ended.is_set():
            self._given.put(None)
        if wait:
            for each in self._all:
                each.join()

class ThreadPool(Pool):
    def __init__(self, processes=None, initializer=None, initargs=()):
        super().__init__(processes, initializer, initargs)
    def _made(self, processes, initializer, initargs, context):
        return _Threads(processes, initializer, initargs)
    def _futures(self, func, chunks):
        return self._pool.send(func, [[(args, {}) for args in calls] for calls in chunks])
    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        futures = self._pool.send(func, [[(tuple(args), dict(kwds))]])
        self._results.extend(futures)
        return ApplyResult(futures, _one, callback, error_callback)
    def _killed(self):
        return False
    def terminate(self):
        super().terminate()
        self._pool.shutdown(wait=True)
    def _completed(self, futures):
        done = _SimpleQueue()
        for future in futures:
            future.add_done_callback(done.put)
        return (done.get() for _ in futures)
`;

/** The names of `multiprocessing`, with threads behind them. */
registerPython(
  'multiprocessing.dummy',
  `
from queue import Queue
import threading
from threading import Barrier, BoundedSemaphore, Condition, Event, Lock, RLock, Semaphore
from threading import current_thread as current_process

class DummyProcess(threading.Thread):
    def __init__(self, group=None, target=None, name=None, args=(), kwargs={}):
        super().__init__(group, target, name, args, kwargs)
        self._start_called = False
    def start(self):
        self._start_called = True
        super().start()
    @property
    def exitcode(self):
        return 0 if self._start_called and not self.is_alive() else None
Process = DummyProcess
JoinableQueue = Queue

class Value:
    def __init__(self, typecode, value, lock=True):
        self._typecode, self._value = typecode, value
    @property
    def value(self): return self._value
    @value.setter
    def value(self, value): self._value = value
    def __repr__(self):
        return f"<{type(self).__name__}({self._typecode!r}, {self._value!r})>"

def freeze_support():
    pass
def Pool(processes=None, initializer=None, initargs=()):
    from multiprocessing.pool import ThreadPool
    return ThreadPool(processes, initializer, initargs)
`,
);
