import {CHUNKS} from '../modules/executors.ts';
import {INSIDES} from '../modules/pool-insides.ts';
import {WATCHES} from '../modules/watched-futures.ts';
import {registerPython} from './register.ts';

/** The generators of `concurrent.futures`. */
registerPython(
  '_futures',
  `
from functools import partial as _partial
from itertools import batched as _batched, islice as _islice
from time import monotonic as _time

def as_completed(fs, timeout=None):
    if timeout is not None:
        end_time = timeout + _time()
    fs = list(dict.fromkeys(fs))
    left = len(fs)
    watch = _watch(fs)
    try:
        while True:
            finished = _taken(watch)
            while finished:
                left -= 1
                yield finished.pop(0)
            if left == 0:
                break
            wait_timeout = None
            if timeout is not None:
                wait_timeout = end_time - _time()
            if wait_timeout is not None and wait_timeout < 0 or not _some(watch, wait_timeout):
                raise TimeoutError(f"{left} (of {len(fs)}) futures unfinished")
    finally:
        _end(watch)

def _result_or_cancel(future, timeout):
    try:
        return future.result(timeout)
    finally:
        future.cancel()

class Executor:
    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if buffersize is not None and not isinstance(buffersize, int):
            raise TypeError("buffersize must be an integer or None")
        if buffersize is not None and buffersize < 1:
            raise ValueError("buffersize must be None or > 0")
        if timeout is not None:
            end_time = timeout + _time()
        calls = zip(*iterables)
        fs = [self.submit(fn, *args) for args in (_islice(calls, buffersize) if buffersize else calls)]
        def result_iterator():
            try:
                while fs:
                    if buffersize and (args := next(calls, None)):
                        fs.append(self.submit(fn, *args))
                    yield _result_or_cancel(fs.pop(0), None if timeout is None else end_time - _time())
            finally:
                for future in fs:
                    future.cancel()
        return result_iterator()

def _process_chunk(fn, chunk):
    return [fn(*args) for args in chunk]

class _Chunks:
    def __init__(self, pool):
        self.pool = pool
    def submit(self, fn, chunk):
        if _submits_itself(self.pool):
            return self.pool.submit(_partial(_process_chunk, fn), chunk)
        return _submit_chunk(self.pool, fn, chunk)

def _chain_from_iterable_of_lists(iterable):
    for element in iterable:
        element.reverse()
        while element:
            yield element.pop()

class SimpleQueue:
    __module__ = "_queue"
    def __init__(self, pool): self._pool = pool
    def qsize(self): return _waiting(self._pool)
    def empty(self): return not _waiting(self._pool)
    def get(self, block=True, timeout=None): _refuse("what a pool's own queue holds", "keep the jobs in a queue of your own")
    get_nowait = put = put_nowait = get

class _Jobs:
    def _ask(self, *args): _refuse("what a pool's own queue holds", "keep the jobs in a queue of your own")
    __iter__ = __len__ = __getitem__ = __getattr__ = _ask

def _stands_for(given, pool):
    from queue import Queue
    if type(given) is not Queue or given.queue:
        _refuse("such a queue for a pool", "give it an empty queue.Queue")
    given._qsize = lambda: _waiting(pool)
    given._get = given._put = given.join = _Jobs()._ask
    given.queue = _Jobs()
    return given.maxsize

class ProcessPoolExecutor:
    def map(self, fn, *iterables, timeout=None, chunksize=1, buffersize=None):
        if chunksize < 1:
            raise ValueError("chunksize must be >= 1.")
        chunks = _batched(zip(*iterables), chunksize)
        results = Executor.map(_Chunks(self), fn, chunks, timeout=timeout, buffersize=buffersize)
        return _chain_from_iterable_of_lists(results)
`,
  [...WATCHES, ...CHUNKS, ...INSIDES],
);
