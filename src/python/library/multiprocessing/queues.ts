import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {Channel} from '../../processes/shared/channel.ts';
import {registerPython} from '../register.ts';
import {SHARED} from './synchronize.ts';

const channel = native('_Channel', '', () => new Channel() as unknown as Value);

/** Queues between processes: what is put is pickled on its way, when who put it waits. */
registerPython(
  'multiprocessing.queues',
  `
from queue import Empty, Full
from time import monotonic as _monotonic
from multiprocessing.synchronize import Condition as _Condition, SEM_VALUE_MAX as _MAX

_mine = []

class Queue(object):
    def __init__(self, maxsize=0, *, ctx=None):
        self._maxsize = maxsize if maxsize > 0 else _MAX
        self._channel = _Channel()
        self._sem = _SemLock(self._maxsize, self._maxsize, False)
        self._closed, self._heard = False, None
    def __getstate__(self):
        _assert_spawning(self)
        return self.__dict__
    def _check(self):
        if self._closed:
            raise ValueError(f"Queue {self!r} is closed")
    def put(self, obj, block=True, timeout=None):
        self._check()
        if not self._sem.acquire(self, block, timeout):
            raise Full
        if self._channel not in _mine:
            _mine.append(self._channel)
        self._channel.feed(obj, self._sem)
    def get(self, block=True, timeout=None):
        self._check()
        if not self._channel.wait(block, timeout):
            _monotonic()
            raise Empty
        item = self._channel.take()
        self._sem.release()
        return item
    def qsize(self):
        return self._heard_again(self._maxsize - self._sem.value())
    def empty(self):
        self._check()
        return self._heard_again(self._channel.size()) == 0
    def full(self):
        return self._heard_again(self._sem.value()) == 0
    # Who asks again and again, and hears the same, lets time go by.
    def _heard_again(self, size):
        if size == self._heard:
            _monotonic()
        self._heard = size
        return size
    def get_nowait(self):
        return self.get(False)
    def put_nowait(self, obj):
        return self.put(obj, False)
    def close(self):
        self._closed = True
        self._channel.close()
    def join_thread(self):
        assert self._closed, f"Queue {self!r} not closed"
        self._channel.join()
    def cancel_join_thread(self):
        self._channel.cancel_join()

class JoinableQueue(Queue):
    def __init__(self, maxsize=0, *, ctx=None):
        Queue.__init__(self, maxsize)
        self._unfinished = _SemLock(0, _MAX, False)
        self._cond = _Condition()
    def put(self, obj, block=True, timeout=None):
        Queue.put(self, obj, block, timeout)
        self._unfinished.release()
    def task_done(self):
        with self._cond:
            if not self._unfinished.acquire(self, False, None):
                raise ValueError('task_done() called too many times')
            if self._unfinished.value() == 0:
                self._cond.notify_all()
    def join(self):
        with self._cond:
            if self._unfinished.value() > 0:
                self._cond.wait()

class SimpleQueue(object):
    def __init__(self, *, ctx=None):
        self._channel = _Channel()
        self._closed = False
    def __getstate__(self):
        _assert_spawning(self)
        return self.__dict__
    def empty(self):
        size = self._channel.size()
        if size == 0:
            _monotonic()
        return size == 0
    def get(self):
        self._channel.wait(True, None)
        return self._channel.take()
    def put(self, obj):
        self._channel.send(obj)
    def close(self):
        self._closed = True

def _flush():
    for channel in _mine:
        channel.flush()
def _join():
    for channel in _mine:
        channel.join()
`,
  [...SHARED, ['_Channel', channel]],
);
