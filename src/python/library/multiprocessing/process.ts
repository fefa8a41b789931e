import {registerPython} from '../register.ts';
import {PROCESS} from './process-natives.ts';

/** `multiprocessing.Process`, as CPython has it, and what a process knows of itself. */
registerPython(
  'multiprocessing.process',
  `
import atexit as _atexit, os as _os, signal as _signal, sys as _sys

_children = []

# The log of multiprocessing, if the program has asked for it.
def _log():
    return _sys.modules.get('multiprocessing.util')
def _info(msg, *args):
    log = _log()
    if log is not None:
        log.info(msg, *args)

def current_process():
    return _current
def active_children():
    _cleanup()
    if _has_pools():
        _refuse("multiprocessing.active_children in a program with a pool", "ask the processes it has started")
    return list(_children)
def parent_process():
    return _parent
def _cleanup():
    for each in list(_children):
        if each._popen.returncode is not None:
            _discard(each)
def _discard(process):
    if process in _children:
        _children.remove(process)

class BaseProcess(object):
    _start_method = None
    def __init__(self, group=None, target=None, name=None, args=(), kwargs=None, *, daemon=None):
        assert group is None, 'group argument must be None for now'
        self._identity = _next_identity()
        self._config = _current._config.copy()
        self._parent_pid = _os.getpid()
        self._parent_name = _current.name
        self._popen = None
        self._closed = False
        self._target = target
        self._args = tuple(args)
        self._kwargs = dict(kwargs) if kwargs else {}
        self._name = name or type(self).__name__ + '-' + self._identity
        if daemon is not None:
            self.daemon = daemon
    def _check_closed(self):
        if self._closed:
            raise ValueError("process object is closed")
    def run(self):
        if self._target:
            self._target(*self._args, **self._kwargs)
    def start(self):
        self._check_closed()
        assert self._popen is None, 'cannot start a process twice'
        assert self._parent_pid == _os.getpid(), 'can only start a process object created by current process'
        assert not _current._config.get('daemon'), 'daemonic processes are not allowed to have children'
        _cleanup()
        method = self._start_method
        if method is None:
            from multiprocessing import get_start_method
            method = get_start_method()
        log = _log()
        if log is not None:
            self._log_state = log._state()
            log._tell_temp_dir(method)
        self._popen = _start(self, method, self._target)
        # That takes longer than to write what was put into queues.
        queues = _sys.modules.get('multiprocessing.queues')
        if queues is not None:
            queues._flush()
        del self._target, self._args, self._kwargs
        _children.append(self)
    def _signal(self, number):
        self._check_closed()
        self._popen.signal(number)
    def interrupt(self):
        self._signal(_signal.SIGINT)
    def terminate(self):
        self._signal(_signal.SIGTERM)
    def kill(self):
        self._signal(_signal.SIGKILL)
    def join(self, timeout=None):
        self._check_closed()
        assert self._parent_pid == _os.getpid(), 'can only join a child process'
        assert self._popen is not None, 'can only join a started process'
        if _ended(self._popen, self._name, timeout):
            _discard(self)
    def is_alive(self):
        self._check_closed()
        if self is _current:
            return True
        assert self._parent_pid == _os.getpid(), 'can only test a child process'
        if self._popen is None:
            return False
        if self._popen.poll() is None:
            return True
        _discard(self)
        return False
    def close(self):
        if self._popen is not None:
            if self._popen.poll() is None:
                raise ValueError("Cannot close a process while it is still running. You should first call join() or terminate().")
            self._popen = None
            _discard(self)
        self._closed = True
    @property
    def name(self):
        return self._name
    @name.setter
    def name(self, name):
        assert isinstance(name, str), 'name must be a string'
        self._name = name
    @property
    def daemon(self):
        return self._config.get('daemon', False)
    @daemon.setter
    def daemon(self, daemonic):
        assert self._popen is None, 'process has already started'
        self._config['daemon'] = daemonic
    @property
    def exitcode(self):
        self._check_closed()
        if self._popen is None:
            return self._popen
        return self._popen.poll()
    @property
    def ident(self):
        self._check_closed()
        if self is _current:
            return _os.getpid()
        return self._popen and self._popen.pid
    pid = ident
    @property
    def sentinel(self):
        self._check_closed()
        if self._popen is None:
            raise ValueError("process not started")
        return _sentinels.setdefault(self._popen, _Sentinel(self._popen))
    @property
    def authkey(self):
        _refuse("Process.authkey", "leave it out: processes of one program know each other")
    def __repr__(self):
        exitcode = None
        if self is _current:
            status = 'started'
        elif self._closed:
            status = 'closed'
        elif self._parent_pid != _os.getpid():
            status = 'unknown'
        elif self._popen is None:
            status = 'initial'
        else:
            exitcode = self._popen.returncode
            status = 'started' if exitcode is None else 'stopped'
        info = [type(self).__name__, 'name=%r' % self._name]
        if self._popen is not None:
            info.append('pid=%s' % self._popen.pid)
        info.append('parent=%s' % self._parent_pid)
        info.append(status)
        if exitcode is not None:
            info.append('exitcode=%s' % _exitcode_to_name.get(exitcode, exitcode))
        if self.daemon:
            info.append('daemon')
        return '<%s>' % ' '.join(info)
    def _bootstrap(self):
        global _current, _parent
        from multiprocessing import get_start_method
        if get_start_method() == "forkserver":
            _atexit._clear()
        _atexit._registered.insert(0, (_exit_function, (), {}))
        _parent = _ParentProcess(self._parent_name, self._parent_pid)
        _current = self
        exitcode = 1
        state = self.__dict__.pop('_log_state', None)
        if state is not None:
            from multiprocessing.util import _restore
            _restore(state)
        try:
            _info('child process calling self.run()')
            self.run()
            exitcode = 0
        except SystemExit as e:
            if e.code is None:
                exitcode = 0
            elif isinstance(e.code, int):
                exitcode = e.code
            else:
                _sys.stderr.write(str(e.code) + '\\n')
        except:
            import traceback
            _sys.stderr.write('Process %s:\\n' % self.name)
            traceback.print_exc()
        _info('process exiting with exitcode %d', exitcode)
        _atexit._run_exitfuncs()
        return exitcode

# In CPython a number, that of a file: what wait() of multiprocessing.connection takes.
class _Sentinel(object):
    def __init__(self, popen):
        self.popen = popen
    def __repr__(self):
        _refuse("the number of a Process.sentinel", "give it to multiprocessing.connection.wait()")
    __index__ = __repr__
_sentinels = {}

class _ParentProcess(BaseProcess):
    def __init__(self, name, pid):
        self._identity = ()
        self._name = name
        self._pid = pid
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._config = {}
    def is_alive(self):
        _refuse("parent_process().is_alive", "tell the child when it is to end")
    def join(self, timeout=None):
        _refuse("parent_process().join", "tell the child when it is to end")
    @property
    def ident(self):
        return self._pid
    pid = ident

class _MainProcess(BaseProcess):
    def __init__(self):
        self._identity = ()
        self._name = _name()
        self._parent_pid = None
        self._popen = None
        self._closed = False
        self._config = {}

class _Worker(BaseProcess):
    def __init__(self):
        _MainProcess.__init__(self)
        self._parent_pid = _main_pid
        if "PoolWorker" in self._name:
            self._config = {'daemon': True}
class ForkServerProcess(_Worker): pass
class SpawnProcess(_Worker): pass

_parent = None
if _in_pool():
    _current = SpawnProcess() if _name().startswith("Spawn") else ForkServerProcess()
else:
    _current = _MainProcess()

def _exit_function():
    _info('process shutting down')
    queues = _sys.modules.get('multiprocessing.queues')
    if queues is not None:
        queues._flush()
    managers = _sys.modules.get('multiprocessing.managers')
    if managers is not None:
        managers._shut_down()
    for each in list(_children):
        if each.daemon:
            _info('calling terminate() for daemon %s', each.name)
            each._popen.signal(_signal.SIGTERM)
    for each in list(_children):
        _info('calling join() for process %s', each.name)
        each.join()
    if queues is not None:
        queues._join()
if _current.name == 'MainProcess':
    _atexit.register(_exit_function)

_exitcode_to_name = {-number: '-' + number.name for number in _signal.Signals}
`,
  PROCESS,
);
