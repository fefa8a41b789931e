import {registerPython, writtenInC} from './register.ts';

/** `resource.c` of Linux: how many files may be open, of all that a machine measures and limits. */
registerPython(
  'resource',
  `
error = OSError
RLIM_INFINITY = -1
RUSAGE_SELF, RUSAGE_CHILDREN, RUSAGE_THREAD = 0, -1, 1
RLIMIT_CPU, RLIMIT_FSIZE, RLIMIT_DATA, RLIMIT_STACK, RLIMIT_CORE, RLIMIT_RSS, RLIMIT_NPROC, RLIMIT_NOFILE = range(8)
RLIMIT_MEMLOCK, RLIMIT_AS = 8, 9
RLIMIT_SIGPENDING, RLIMIT_MSGQUEUE, RLIMIT_NICE, RLIMIT_RTPRIO, RLIMIT_RTTIME = range(11, 16)
RLIMIT_OFILE = RLIMIT_NOFILE
_ALL = 16
# As systemd sets them.
_limits = {RLIMIT_NOFILE: (1024, 524288)}

def _limit_of(resource):
    if not isinstance(resource, int):
        raise TypeError(f"'{type(resource).__name__}' object cannot be interpreted as an integer")
    if not 0 <= resource < _ALL:
        raise ValueError("invalid resource specified")
    if resource not in _limits:
        _refuse("a limit of the machine", "ask for resource.RLIMIT_NOFILE alone")
    return _limits[resource]

def getrlimit(resource, /):
    return _limit_of(resource)

def setrlimit(resource, limits, /):
    _, most = _limit_of(resource)
    limits = tuple(limits)
    if len(limits) != 2:
        raise ValueError("expected a tuple of 2 integers")
    for each in limits:
        if not isinstance(each, int):
            raise TypeError(f"'{type(each).__name__}' object cannot be interpreted as an integer")
    soft, hard = limits
    if -1 in limits:
        _refuse("files without a limit", "take the second of resource.getrlimit()")
    if soft > hard:
        raise ValueError("current limit exceeds maximum limit")
    if hard > most:
        raise ValueError("not allowed to raise maximum limit")
    _limits[resource] = limits

def getrusage(who, /):
    _refuse("what a machine measures of a program (resource.getrusage)", "leave it out: code takes no time and no memory here")

def getpagesize():
    return 4096
`,
  [],
  writtenInC('getrlimit setrlimit getrusage getpagesize', 'resource'),
);
