import {SIGNALS} from '../modules/signals.ts';
import {registerPython, writtenInC} from './register.ts';

/** What a program does about signals, and sends to itself. */
registerPython(
  'signal',
  `
import enum as _enum
import _signals
from operator import index as _index

class Signals(_enum.IntEnum):
    SIGHUP, SIGINT, SIGQUIT, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE = range(1, 9)
    SIGKILL, SIGUSR1, SIGSEGV, SIGUSR2, SIGPIPE, SIGALRM, SIGTERM, SIGSTKFLT = range(9, 17)
    SIGCHLD, SIGCONT, SIGSTOP, SIGTSTP, SIGTTIN, SIGTTOU, SIGURG, SIGXCPU = range(17, 25)
    SIGXFSZ, SIGVTALRM, SIGPROF, SIGWINCH, SIGIO, SIGPWR, SIGSYS = range(25, 32)
    SIGRTMIN, SIGRTMAX = 34, 64
    SIGIOT, SIGCLD, SIGPOLL = SIGABRT, SIGCHLD, SIGIO
class Handlers(_enum.IntEnum):
    SIG_DFL, SIG_IGN = 0, 1

globals().update(Signals.__members__)
globals().update(Handlers.__members__)
NSIG = 65

_TEXTS = {1: "Hangup", 2: "Interrupt", 3: "Quit", 4: "Illegal instruction", 5: "Trace/breakpoint trap", 6: "Aborted",
          7: "Bus error", 8: "Floating point exception", 9: "Killed", 10: "User defined signal 1", 11: "Segmentation fault",
          12: "User defined signal 2", 13: "Broken pipe", 14: "Alarm clock", 15: "Terminated", 17: "Child exited",
          18: "Continued", 19: "Stopped (signal)", 20: "Stopped", 23: "Urgent I/O condition", 28: "Window changed"}

def default_int_handler(signalnum, frame, /):
    raise KeyboardInterrupt

def _enum_of(value, kind):
    if not isinstance(value, int):
        return value
    try:
        return kind(value)
    except ValueError:
        return value

def _checked(signalnum):
    number = _index(signalnum)
    if not 1 <= number < NSIG:
        raise ValueError("signal number out of range")
    return number

def getsignal(signalnum):
    return _enum_of(_signals.handler(_checked(signalnum), default_int_handler), Handlers)

def signal(signalnum, handler):
    number = _index(signalnum)
    if not _signals.in_main_thread():
        raise ValueError("signal only works in main thread of the main interpreter")
    _checked(number)
    if not callable(handler) and handler not in (0, 1):
        raise TypeError("signal handler must be signal.SIG_IGN, signal.SIG_DFL, or a callable object")
    if number in (9, 19, 32, 33):
        raise OSError(22, "Invalid argument")
    before = getsignal(number)
    _signals.set(number, handler if callable(handler) else int(handler))
    return before

def raise_signal(signalnum, /):
    _signals.send(_checked(signalnum))

def strsignal(signalnum, /):
    return _TEXTS.get(_checked(signalnum))

def valid_signals():
    return {_enum_of(number, Signals) for number in range(1, NSIG) if number not in (32, 33)}

def siginterrupt(signalnum, flag, /):
    _checked(signalnum)

def alarm(seconds, /):
    return _signals.alarm(seconds)

pause = _signals.pause
`,
  [],
  writtenInC('default_int_handler strsignal siginterrupt alarm raise_signal'),
);

registerPython('_signals', '', SIGNALS);
