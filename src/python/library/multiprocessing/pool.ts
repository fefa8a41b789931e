import {keywordsOf, native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyList} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {toArray} from '../../operations/iteration.ts';
import type {StartMethod} from '../../processes/importing.ts';
import {checkNotImporting, refuseInProcess} from '../../processes/process.ts';
import {ofMultiprocessing, ProcessPool} from '../../processes/process-pool.ts';
import {registerPython} from '../register.ts';
import {THREAD_POOL} from './thread-pool.ts';

const makePool = native(
  '_make',
  'workers, initializer, initargs, method, tasks',
  (workers, func, args, method, tasks) => {
    checkNotImporting();
    refuseInProcess('a pool');
    const initializer = func == null ? null : {func, args: toArray(args as Value)};
    const most = asIndex(workers as Value);
    const kind = ofMultiprocessing(tasks == null ? null : asIndex(tasks));
    return new ProcessPool(most, 'Pool', initializer, method as StartMethod, kind);
  },
);

const terminate = native('_terminate', 'pool', pool =>
  (pool as unknown as ProcessPool).terminate(),
);

/** The future of a call with keyword arguments. */
const sendOne = native('_send_one', 'pool, func, args, /, **kwds', (pool, func, args, keywords) => {
  const given = keywordsOf(keywords);
  return new PyList([
    (pool as unknown as ProcessPool).call(func as Value, toArray(args as Value), given),
  ]);
});

/** One future for each chunk of calls. */
const send = native('_send', 'pool, func, chunks', (pool, func, chunks) => {
  const calls = toArray(chunks as Value).map(chunk => toArray(chunk).map(args => toArray(args)));
  const futures = calls.map(each => (pool as unknown as ProcessPool).callAll(func as Value, each));
  return new PyList(futures);
});

/** `multiprocessing.Pool`: what it is given goes to its processes in chunks, and is copied on the way. */
registerPython(
  'multiprocessing.pool',
  `
import os as _os
from concurrent.futures import as_completed as _as_completed, wait as _wait
from time import monotonic as _monotonic

class ApplyResult:
    def __init__(self, futures, join, callback, error_callback):
        self._futures, self._join, self._error = futures, join, None
        self._left = len(futures)
        self._callback, self._error_callback = callback, error_callback
        for future in futures:
            future.add_done_callback(self._told)
        if not futures and callback:
            callback(self._join([]))
    def _told(self, future):
        self._left -= 1
        if self._error is None:
            self._error = future.exception()
        if self._left:
            return
        if self._error is not None:
            if self._error_callback:
                self._error_callback(self._error)
        elif self._callback:
            self._callback(self._value())
    def _value(self): return self._join([each.result() for each in self._futures])
    def ready(self):
        if self._left:
            _monotonic()
        return self._left == 0
    def successful(self):
        if not self.ready():
            raise ValueError(f"{self!r} not ready")
        return self._error is None
    def wait(self, timeout=None): _wait(self._futures, timeout)
    def get(self, timeout=None):
        self.wait(timeout)
        if not self.ready():
            from multiprocessing import TimeoutError
            raise TimeoutError
        if self._error is not None:
            raise self._error
        return self._value()

class MapResult(ApplyResult): pass
AsyncResult = ApplyResult

class IMapIterator:
    def __init__(self, futures, of):
        self._futures, self._next, self._of = iter(futures), None, of
    def __iter__(self): return self
    def next(self, timeout=None):
        if self._next is None:
            self._next = next(self._futures)
        _wait([self._next], timeout)
        if not self._next.done():
            from multiprocessing import TimeoutError
            raise TimeoutError
        future, self._next = self._next, None
        return self._of(future.result())
    __next__ = next

class IMapUnorderedIterator(IMapIterator):
    def next(self, timeout=None):
        if timeout is not None:
            _refuse("next(timeout) of imap_unordered", "call it without a timeout")
        return super().next()
    __next__ = next

def _first(results): return results[0]
def _whole(results): return results
def _one(results): return results[0][0]
def _all(results): return [each for chunk in results for each in chunk]

class Pool:
    def __init__(self, processes=None, initializer=None, initargs=(), maxtasksperchild=None, context=None):
        if maxtasksperchild is not None:
            if not isinstance(maxtasksperchild, int) or maxtasksperchild <= 0:
                raise ValueError("maxtasksperchild must be a positive int or None")
        self._maxtasksperchild = maxtasksperchild
        if processes is None:
            processes = _os.process_cpu_count()
        if processes < 1:
            raise ValueError("Number of processes must be at least 1")
        if initializer is not None and not callable(initializer):
            raise TypeError("initializer must be a callable")
        self._processes, self._state, self._results = processes, "RUN", []
        self._pool = self._made(processes, initializer, initargs, context)
    def _made(self, processes, initializer, initargs, context):
        if context is None:
            from multiprocessing import get_context
            context = get_context()
        return _make(processes, initializer, initargs, context.get_start_method(), self._maxtasksperchild)
    def __repr__(self):
        return f"<multiprocessing.pool.{type(self).__name__} state={self._state} pool_size={self._processes}>"
    def _check_running(self):
        if self._state != "RUN":
            raise ValueError("Pool not running")
    def _futures(self, func, chunks):
        return _send(self._pool, func, chunks)
    def _sent(self, func, chunks):
        self._check_running()
        futures = self._futures(func, chunks)
        self._results.extend(futures)
        return futures
    def apply(self, func, args=(), kwds={}):
        return self.apply_async(func, args, kwds).get()
    def apply_async(self, func, args=(), kwds={}, callback=None, error_callback=None):
        self._check_running()
        futures = _send_one(self._pool, func, args, **kwds)
        self._results.extend(futures)
        return ApplyResult(futures, _first, callback, error_callback)
    def map(self, func, iterable, chunksize=None):
        return self.map_async(func, iterable, chunksize).get()
    def starmap(self, func, iterable, chunksize=None):
        return self.starmap_async(func, iterable, chunksize).get()
    def map_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, [(each,) for each in iterable], chunksize, callback, error_callback)
    def starmap_async(self, func, iterable, chunksize=None, callback=None, error_callback=None):
        return self._map_async(func, [tuple(each) for each in iterable], chunksize, callback, error_callback)
    def _map_async(self, func, calls, chunksize, callback, error_callback):
        if chunksize is None:
            chunksize = -(-len(calls) // (4 * self._processes)) or 1
        chunks = [calls[at:at + chunksize] for at in range(0, len(calls), chunksize)]
        return MapResult(self._sent(func, chunks), _all, callback, error_callback)
    def imap(self, func, iterable, chunksize=1):
        futures = self._chunks(func, iterable, chunksize)
        if chunksize == 1:
            return IMapIterator(futures, _first)
        result = IMapIterator(futures, _whole)
        return (item for chunk in result for item in chunk)
    def imap_unordered(self, func, iterable, chunksize=1):
        futures = self._completed(self._chunks(func, iterable, chunksize))
        if chunksize == 1:
            return IMapUnorderedIterator(futures, _first)
        result = IMapUnorderedIterator(futures, _whole)
        return (item for chunk in result for item in chunk)
    def _completed(self, futures):
        return _as_completed(futures)
    def _chunks(self, func, iterable, chunksize):
        self._check_running()
        if chunksize < 1:
            raise ValueError(f"Chunksize must be 1+, not {chunksize!r}")
        calls = [(each,) for each in iterable]
        return self._sent(func, [calls[at:at + chunksize] for at in range(0, len(calls), chunksize)])
    def close(self):
        if self._state == "RUN":
            self._state = "CLOSE"
            self._pool.shutdown(wait=False)
    def terminate(self):
        if not (all(each.done() for each in self._results) or self._killed()):
            _refuse("the end of a pool whose jobs are at work", "call close() and join() first")
        self._state = "TERMINATE"
        self._pool.shutdown(wait=False)
    def _killed(self):
        return _terminate(self._pool)
    def join(self):
        if self._state == "RUN":
            raise ValueError("Pool is still running")
        self._pool.shutdown(wait=True)
    def __enter__(self):
        self._check_running()
        return self
    def __exit__(self, *details):
        self.terminate()
${THREAD_POOL}`,
  [
    ['_make', makePool],
    ['_send', send],
    ['_send_one', sendOne],
    ['_terminate', terminate],
  ],
);
