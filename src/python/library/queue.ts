import {native} from '../objects/natives.ts';
import {vm} from '../run/vm.ts';
import {registerPython} from './register.ts';

const IS_WORKER = native('_is_worker', '', () => vm.machine.workerName !== null);

/**
 * Queues of one thread. A worker's code runs whole when it starts, so what it took from a queue or put there would be
 * seen too early: it is refused, and so is a call that would wait for another thread.
 */
registerPython(
  'queue',
  `
import heapq as _heapq
from collections import deque as _deque

class Empty(Exception):
    __module__ = "_queue"
class Full(Exception):
    pass
class ShutDown(Exception):
    pass
_remedy = "use asyncio.Queue, or collect what the threads return"

def _own_thread():
    if _is_worker():
        _refuse("queue in a thread", _remedy)

# Nothing changes while a thread waits: only a wait of no time ends here.
def _wait(timeout, error, what):
    if timeout is not None and timeout < 0:
        raise ValueError("'timeout' must be a non-negative number")
    if timeout != 0:
        _refuse(f"{what} that waits for another thread", _remedy)
    raise error

class Queue:
    def __init__(self, maxsize=0):
        self.maxsize = maxsize
        self.is_shutdown = False
        self.unfinished_tasks = 0
        self._init(maxsize)
    def _init(self, maxsize):
        self.queue = _deque()
    def _put(self, item):
        self.queue.append(item)
    def _get(self):
        return self.queue.popleft()
    def _qsize(self):
        return len(self.queue)
    def qsize(self):
        _own_thread()
        return self._qsize()
    def empty(self):
        return not self.qsize()
    def full(self):
        return 0 < self.maxsize <= self.qsize()
    def put(self, item, block=True, timeout=None):
        if self.is_shutdown:
            raise ShutDown
        if self.full():
            if not block:
                raise Full
            _wait(timeout, Full, "queue.Queue.put")
        elif self.maxsize > 0 and block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        self._put(item)
        self.unfinished_tasks += 1
    def get(self, block=True, timeout=None):
        if self.empty():
            if self.is_shutdown:
                raise ShutDown
            if not block:
                raise Empty
            _wait(timeout, Empty, "queue.Queue.get")
        elif block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        return self._get()
    def put_nowait(self, item):
        return self.put(item, block=False)
    def get_nowait(self):
        return self.get(block=False)
    def task_done(self):
        _own_thread()
        if self.unfinished_tasks <= 0:
            raise ValueError("task_done() called too many times")
        self.unfinished_tasks -= 1
    def join(self):
        _own_thread()
        if self.unfinished_tasks:
            _refuse("queue.Queue.join that waits for another thread", _remedy)
    def shutdown(self, immediate=False):
        _own_thread()
        self.is_shutdown = True
        if immediate:
            while self._qsize():
                self._get()
                if self.unfinished_tasks > 0:
                    self.unfinished_tasks -= 1

class PriorityQueue(Queue):
    def _init(self, maxsize):
        self.queue = []
    def _put(self, item):
        _heapq.heappush(self.queue, item)
    def _get(self):
        return _heapq.heappop(self.queue)

class LifoQueue(Queue):
    def _init(self, maxsize):
        self.queue = []
    def _put(self, item):
        self.queue.append(item)
    def _get(self):
        return self.queue.pop()

class SimpleQueue:
    __module__ = "_queue"
    def __init__(self):
        self._items = _deque()
    def qsize(self):
        _own_thread()
        return len(self._items)
    def empty(self):
        return not self.qsize()
    def put(self, item, block=True, timeout=None):
        _own_thread()
        self._items.append(item)
    def get(self, block=True, timeout=None):
        if block and timeout is not None and timeout < 0:
            raise ValueError("'timeout' must be a non-negative number")
        if self.empty():
            if not block:
                raise Empty
            _wait(timeout, Empty, "queue.SimpleQueue.get")
        return self._items.popleft()
    def put_nowait(self, item):
        self.put(item)
    def get_nowait(self):
        return self.get(block=False)
`,
  [['_is_worker', IS_WORKER]],
);
