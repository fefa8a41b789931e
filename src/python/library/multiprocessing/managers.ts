import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {Served} from '../../processes/shared/served.ts';
import {isSpawning} from '../../processes/shared/shared.ts';
import {registerPython} from '../register.ts';
import {MANAGED} from './managed.ts';
import {PROXIES} from './proxies.ts';

/** `multiprocessing.Manager`: objects in a process of their own, and proxies of them in others. */
registerPython(
  'multiprocessing.managers',
  `
from multiprocessing.context import ProcessError, get_context
from multiprocessing import shared_memory
import queue, threading

${MANAGED}
${PROXIES}
_started = []

class BaseManager(object):
    _registry = {}
    def __init__(self, address=None, authkey=None, serializer='pickle', ctx=None, *, shutdown_timeout=1.0):
        if address is not None:
            _refuse("a manager with an address of its own", "leave it out, and give the proxies to the processes")
        self._ctx = ctx or get_context()
        self._state, self._process, self._served = 'INITIAL', None, None
    def __getstate__(self):
        if _is_spawning():
            raise TypeError("cannot pickle 'weakref.ReferenceType' object")
        raise TypeError("Pickling an AuthenticationString object is disallowed for security reasons")
    def _check_initial(self):
        if self._state == 'STARTED':
            raise ProcessError("Already started server")
        if self._state == 'SHUTDOWN':
            raise ProcessError("Manager has shut down")
    def start(self, initializer=None, initargs=()):
        self._check_initial()
        if initializer is not None and not callable(initializer):
            raise TypeError('initializer must be a callable')
        self._served = _Served()
        own = {typeid: each for typeid, each in self._registry.items() if SyncManager._registry.get(typeid) != each}
        self._process = self._ctx.Process(
            target=type(self)._run_server, args=(own, self._served, initializer, initargs))
        self._process.name = type(self).__name__ + '-' + self._process._identity
        self._process.start()
        if not self._served.wait_until_served():
            raise EOFError
        self._state = 'STARTED'
        self.shutdown = self._finalize
        _started.append(self)
    @classmethod
    def _run_server(cls, registry, served, initializer, initargs):
        if initializer is not None:
            initializer(*initargs)
        served.serve(_Server(SyncManager._registry | registry).answer)
    def _finalize(self):
        if self._state != 'STARTED':
            return
        if self._process.is_alive():
            self._served.stop()
            self._process.join(1.0)
        self._state = 'SHUTDOWN'
        _started.remove(self)
    def join(self, timeout=None):
        if self._process is not None:
            self._process.join(timeout)
            if not self._process.is_alive():
                self._process = None
    def connect(self):
        _refuse("BaseManager.connect", "give the proxies to the processes that you start")
    def get_server(self):
        _refuse("BaseManager.get_server", "call start()")
    @property
    def address(self):
        _refuse("BaseManager.address", "give the proxies to the processes that you start")
    def __enter__(self):
        if self._state == 'INITIAL':
            self.start()
        self._check_started()
        return self
    def _check_started(self):
        if self._state == 'SHUTDOWN':
            raise ProcessError("Manager has shut down")
    def __exit__(self, exc_type, exc_val, exc_tb):
        self.shutdown()
    def _create(self, typeid, /, *args, **kwds):
        assert self._state == 'STARTED', 'server not yet started'
        kind, result = _asked(self._served, typeid, (None, typeid, args, kwds))
        ident, exposed = result
        return Token(typeid, self._served, ident), exposed
    @classmethod
    def register(cls, typeid, callable=None, proxytype=None, exposed=None, method_to_typeid=None, create_method=True):
        if '_registry' not in cls.__dict__:
            cls._registry = cls._registry.copy()
        if proxytype is None:
            proxytype = AutoProxy
        exposed = exposed or getattr(proxytype, '_exposed_', None)
        method_to_typeid = method_to_typeid or getattr(proxytype, '_method_to_typeid_', None)
        cls._registry[typeid] = (callable, exposed, method_to_typeid, proxytype)
        if create_method:
            def temp(self, /, *args, **kwds):
                token, exposed = self._create(typeid, *args, **kwds)
                return proxytype(token, 'pickle', manager=self, exposed=exposed)
            temp.__name__ = typeid
            setattr(cls, typeid, temp)

def _shut_down():
    for each in list(_started):
        each._finalize()

class SyncManager(BaseManager):
    def Pool(self, *args, **kwds):
        _refuse("a Pool of a manager", "make a multiprocessing.Pool in the main process")

class SharedMemoryManager(BaseManager):
    def __init__(self, *args, **kwargs):
        BaseManager.__init__(self, *args, **kwargs)
        self._segments = []
    def _tracked(self, shared, memory):
        self._segments.append(memory.name)
        return shared
    def _check_started(self):
        if self._state == 'INITIAL':
            raise ValueError("address type of None unrecognized")
        if self._state == 'SHUTDOWN':
            raise ConnectionRefusedError(111, "Connection refused")
    def SharedMemory(self, size):
        self._check_started()
        made = shared_memory.SharedMemory(None, create=True, size=size)
        return self._tracked(made, made)
    def ShareableList(self, sequence):
        self._check_started()
        made = shared_memory.ShareableList(sequence)
        return self._tracked(made, made.shm)
    def _finalize(self):
        while self._state == 'STARTED' and self._segments:
            segment = shared_memory.SharedMemory(self._segments.pop(0))
            segment.close()
            segment.unlink()
        BaseManager._finalize(self)

SyncManager.register('Queue', queue.Queue)
SyncManager.register('JoinableQueue', queue.Queue)
SyncManager.register('Event', threading.Event, EventProxy)
SyncManager.register('Lock', threading.Lock, AcquirerProxy)
SyncManager.register('RLock', threading.RLock, AcquirerProxy)
SyncManager.register('Semaphore', threading.Semaphore, AcquirerProxy)
SyncManager.register('BoundedSemaphore', threading.BoundedSemaphore, AcquirerProxy)
SyncManager.register('Condition', threading.Condition, ConditionProxy)
SyncManager.register('Barrier', threading.Barrier, BarrierProxy)
SyncManager.register('list', list, ListProxy)
SyncManager.register('dict', dict, DictProxy)
SyncManager.register('set', set, SetProxy)
SyncManager.register('Value', Value, ValueProxy)
SyncManager.register('Array', Array, ArrayProxy)
SyncManager.register('Namespace', Namespace, NamespaceProxy)
SyncManager.register('Iterator', proxytype=IteratorProxy, create_method=False)
`,
  [
    ['_Served', native('_Served', '', () => new Served() as unknown as Value)],
    ['_is_spawning', native('_is_spawning', '', isSpawning)],
  ],
);
