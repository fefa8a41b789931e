import {registerPython} from './register.ts';

registerPython(
  'sched',
  `
import heapq as _heapq, threading as _threading
from collections import namedtuple as _namedtuple
from itertools import count as _count
from time import monotonic as _time, sleep as _sleep

class Event(_namedtuple("Event", "time, priority, sequence, action, argument, kwargs")):
    __slots__ = ()

class scheduler:
    def __init__(self, timefunc=_time, delayfunc=_sleep):
        self._queue = []
        self._lock = _threading.RLock()
        self.timefunc = timefunc
        self.delayfunc = delayfunc
        self._numbers = _count()
    def enterabs(self, time, priority, action, argument=(), kwargs={}):
        with self._lock:
            event = Event(time, priority, next(self._numbers), action, argument, kwargs)
            _heapq.heappush(self._queue, event)
        return event
    def enter(self, delay, priority, action, argument=(), kwargs={}):
        return self.enterabs(self.timefunc() + delay, priority, action, argument, kwargs)
    def cancel(self, event):
        with self._lock:
            self._queue.remove(event)
            _heapq.heapify(self._queue)
    def empty(self):
        with self._lock:
            return not self._queue
    def run(self, blocking=True):
        while True:
            with self._lock:
                if not self._queue:
                    return None
                event = self._queue[0]
                now = self.timefunc()
                is_late = event.time > now
                if not is_late:
                    _heapq.heappop(self._queue)
            if is_late:
                if not blocking:
                    return event.time - now
                self.delayfunc(event.time - now)
            else:
                event.action(*event.argument, **event.kwargs)
                self.delayfunc(0)
    @property
    def queue(self):
        with self._lock:
            return sorted(self._queue)
`,
);
