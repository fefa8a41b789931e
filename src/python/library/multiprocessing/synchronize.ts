import {native} from '../../objects/natives.ts';
import type {PyObject, Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';
import {truth} from '../../operations/truth.ts';
import {SemLock} from '../../processes/shared/sem-lock.ts';
import {assertSpawningOf} from '../../processes/shared/shared.ts';
import {registerPython} from '../register.ts';

/** What objects that processes share are made of. */
export const SHARED: readonly (readonly [string, Value])[] = [
  [
    '_SemLock',
    native('_SemLock', 'value, most, recursive', (value, most, recursive) => {
      const made = new SemLock(
        asIndex(value as Value),
        asIndex(most as Value),
        truth(recursive as Value),
      );
      return made as unknown as Value;
    }),
  ],
  [
    '_assert_spawning',
    native('_assert_spawning', 'object', object => assertSpawningOf(object as PyObject)),
  ],
];

/** Locks and what is made of them, as CPython has them. */
registerPython(
  'multiprocessing.synchronize',
  `
import threading as _threading
from time import monotonic as _time

SEM_VALUE_MAX = 2147483647

class _Shared(object):
    def __getstate__(self):
        _assert_spawning(self)
        return self.__dict__

class SemLock(_Shared):
    def __init__(self, value, most, recursive=False):
        self._semlock = _SemLock(value, most, recursive)
    def acquire(self, block=True, timeout=None):
        return self._semlock.acquire(self, block, timeout)
    def release(self):
        self._semlock.release()
    def locked(self):
        return self._semlock.value() == 0
    def __enter__(self):
        return self._semlock.acquire(self, True, None)
    def __exit__(self, *args):
        self._semlock.release()
    def _owner(self):
        from multiprocessing.process import current_process
        if self._semlock.is_mine():
            name = current_process().name
            thread = _threading.current_thread().name
            return name if thread == 'MainThread' else name + '|' + thread
        return 'None' if self._semlock.value() == 1 else 'SomeOtherProcess'

class Semaphore(SemLock):
    def __init__(self, value=1, *, ctx=None):
        SemLock.__init__(self, value, SEM_VALUE_MAX)
    def acquire(self, block=True, timeout=None):
        return self._semlock.acquire(self, block, timeout)
    def __enter__(self):
        return self._semlock.acquire(self, True, None)
    def get_value(self):
        return self._semlock.value()
    def __repr__(self):
        return f"<{type(self).__name__}(value={self._semlock.value()})>"

class BoundedSemaphore(Semaphore):
    def __init__(self, value=1, *, ctx=None):
        SemLock.__init__(self, value, value)
        self._maxvalue = value
    def __repr__(self):
        return f"<{type(self).__name__}(value={self._semlock.value()}, maxvalue={self._maxvalue})>"

class Lock(SemLock):
    def __init__(self, *, ctx=None):
        SemLock.__init__(self, 1, 1)
    def __repr__(self):
        return f"<{type(self).__name__}(owner={self._owner()})>"

class RLock(SemLock):
    def __init__(self, *, ctx=None):
        SemLock.__init__(self, 1, 1, True)
    def __repr__(self):
        name = self._owner()
        count = self._semlock.count() if self._semlock.is_mine() else 0 if name == 'None' else 'nonzero'
        return f"<{type(self).__name__}({name}, {count})>"

class Condition(_Shared):
    def __init__(self, lock=None, *, ctx=None):
        self._lock = lock or RLock()
        self._sleeping = _SemLock(0, SEM_VALUE_MAX, False)
        self._tickets = _SemLock(0, SEM_VALUE_MAX, False)
    @property
    def acquire(self):
        return self._lock.acquire
    @property
    def release(self):
        return self._lock.release
    def __enter__(self):
        return self._lock.__enter__()
    def __exit__(self, *args):
        return self._lock.__exit__(*args)
    def wait(self, timeout=None):
        assert self._lock._semlock.is_mine(), 'must acquire() condition before using wait()'
        self._sleeping.release()
        held = self._lock._semlock.count()
        for _ in range(held):
            self._lock.release()
        try:
            notified = self._tickets.acquire(self, True, timeout)
            if not notified:
                self._sleeping.acquire(self, False, None)
            return notified
        finally:
            for _ in range(held):
                self._lock.acquire()
    def notify(self, n=1):
        assert self._lock._semlock.is_mine(), 'lock is not owned'
        while n > 0 and self._sleeping.acquire(self, False, None):
            self._tickets.release()
            n -= 1
    def notify_all(self):
        self.notify(SEM_VALUE_MAX)
    def wait_for(self, predicate, timeout=None):
        result = predicate()
        if result:
            return result
        endtime = None if timeout is None else _time() + timeout
        waittime = timeout
        while not result:
            if endtime is not None:
                waittime = endtime - _time()
                if waittime <= 0:
                    break
            self.wait(waittime)
            result = predicate()
        return result

class Event(object):
    def __init__(self, *, ctx=None):
        self._cond = Condition(Lock())
        self._flag = _SemLock(0, SEM_VALUE_MAX, False)
    def is_set(self):
        found = self._flag.value() > 0
        if not found:
            _time()
        return found
    def set(self):
        with self._cond:
            self._flag.acquire(self, False, None)
            self._flag.release()
            self._cond.notify_all()
    def clear(self):
        with self._cond:
            self._flag.acquire(self, False, None)
    def wait(self, timeout=None):
        with self._cond:
            if not self.is_set():
                self._cond.wait(timeout)
            return self.is_set()
    def __repr__(self):
        status = 'set' if self.is_set() else 'unset'
        return f"<{type(self).__qualname__} at {id(self):#x} {status}>"

class Barrier(_threading.Barrier):
    def __init__(self, parties, action=None, timeout=None, *, ctx=None):
        self._numbers = [_SemLock(0, SEM_VALUE_MAX, False), _SemLock(0, SEM_VALUE_MAX, False)]
        _threading.Barrier.__init__(self, parties, action, timeout)
        self._cond = Condition()
    def __getstate__(self):
        _assert_spawning(self)
        return self.__dict__
    @property
    def _state(self):
        return self._read(0) - 2
    @_state.setter
    def _state(self, value):
        self._write(0, value + 2)
    @property
    def _count(self):
        return self._read(1)
    @_count.setter
    def _count(self, value):
        self._write(1, value)
    def _read(self, index):
        return self._numbers[index].value()
    def _write(self, index, value):
        number = self._numbers[index]
        while number.value() < value:
            number.release()
        while number.value() > value:
            number.acquire(self, False, None)
`,
  SHARED,
);
