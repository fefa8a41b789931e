import {Child} from '../../../model/processes/child.ts';
import {native, waiting} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyList, PyTuple} from '../../objects/values.ts';
import {toArray} from '../../operations/iteration.ts';
import {truth} from '../../operations/truth.ts';
import {type ConnectionEnd, connectionEnds, waitUntil} from '../../processes/shared/connection.ts';
import {isSpawning} from '../../processes/shared/shared.ts';
import {registerPython} from '../register.ts';

/** Which of the ends and processes are ready, once one is. */
const waitAny = waiting('_wait_any', 'waited, timeout', function* (waited, timeout) {
  const all = toArray(waited as Value) as unknown as (ConnectionEnd | Child)[];
  const isReady = (each: ConnectionEnd | Child) =>
    each instanceof Child ? each.returncode !== null : each.isReady;
  yield* waitUntil(() => all.some(isReady), timeout);
  return new PyList(all.map(isReady));
});

/** `multiprocessing.Pipe`: two ends, which one process each has. */
registerPython(
  'multiprocessing.connection',
  `
from time import monotonic as _monotonic

class Connection(object):
    def __init__(self, end, readable=True, writable=True):
        self._end, self._readable, self._writable, self._closed = end, readable, writable, False
    def __getstate__(self):
        if not _is_spawning():
            _refuse("a Connection on its way through a queue or to a job of a pool", "give it to a process where that is started")
        self._check_closed()
        return self.__dict__
    def _check_closed(self):
        if self._closed:
            raise OSError("handle is closed")
    @property
    def closed(self):
        return self._closed
    @property
    def readable(self):
        return self._readable
    @property
    def writable(self):
        return self._writable
    def fileno(self):
        _refuse("Connection.fileno", "use poll(timeout)")
    def close(self):
        if not self._closed:
            self._closed = True
            self._end.close()
    def send(self, obj):
        self._check_closed()
        if not self._writable:
            raise OSError("connection is read-only")
        if not self._end.is_heard() or not self._end.send(obj):
            raise BrokenPipeError(32, "Broken pipe")
    def recv(self):
        self._check_readable()
        self._end.wait(None)
        if self._end.is_empty():
            raise EOFError
        return self._end.take()
    def poll(self, timeout=0.0):
        self._check_readable()
        found = self._end.wait(timeout)
        if not found:
            _monotonic()
        return found
    def _check_readable(self):
        self._check_closed()
        if not self._readable:
            raise OSError("connection is write-only")
    def send_bytes(self, buf, offset=0, size=None):
        _refuse("Connection.send_bytes", "send() takes bytes, too")
    def recv_bytes(self, maxlength=None):
        _refuse("Connection.recv_bytes", "send() and recv() take bytes, too")
    def __enter__(self):
        return self
    def __exit__(self, exc_type, exc_value, exc_tb):
        self.close()

def wait(object_list, timeout=None):
    from multiprocessing.process import _Sentinel
    objects = list(object_list)
    waited = []
    for each in objects:
        if isinstance(each, Connection):
            each._check_readable()
            waited.append(each._end)
        elif isinstance(each, _Sentinel):
            waited.append(each.popen)
        else:
            _refuse("multiprocessing.connection.wait() for such an object", "give it connections and sentinels of processes")
    return [each for each, ready in zip(objects, _wait_any(waited, timeout)) if ready]

def Pipe(duplex=True):
    one, other = _ends(duplex)
    if duplex:
        return Connection(one), Connection(other)
    return Connection(one, writable=False), Connection(other, readable=False)
`,
  [
    [
      '_ends',
      native('_ends', 'duplex', duplex => {
        return new PyTuple(connectionEnds(truth(duplex as Value)) as unknown as Value[]);
      }),
    ],
    ['_wait_any', waitAny],
    ['_is_spawning', native('_is_spawning', '', isSpawning)],
  ],
);
