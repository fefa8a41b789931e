import {registerPython} from './register.ts';

registerPython(
  '__future__',
  `
class _Feature:
    def __init__(self, *said):
        self._said = said
    def __repr__(self):
        return "_Feature" + repr(self._said)

annotations = _Feature((3, 7, 0, "beta", 1), None, 16777216)
division = _Feature((2, 2, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 131072)
generator_stop = _Feature((3, 5, 0, "beta", 1), (3, 7, 0, "alpha", 0), 8388608)
print_function = _Feature((2, 6, 0, "alpha", 2), (3, 0, 0, "alpha", 0), 1048576)
`,
);

registerPython(
  'uvloop',
  'import asyncio\nnew_event_loop = asyncio.new_event_loop\nLoop = asyncio.AbstractEventLoop\ndef install(): pass\ndef run(main, **kw): return asyncio.run(main)\nclass EventLoopPolicy(asyncio.DefaultEventLoopPolicy): pass\n',
);

registerPython(
  'errno',
  `
_NUMBERS = dict(EPERM=1, ENOENT=2, EINTR=4, EIO=5, EBADF=9, EAGAIN=11, ENOMEM=12, EACCES=13, EEXIST=17, ENOTDIR=20,
                EISDIR=21, EINVAL=22, EPIPE=32, EADDRINUSE=98, ECONNRESET=104, ETIMEDOUT=110, ECONNREFUSED=111)
globals().update(_NUMBERS)
errorcode = {number: name for name, number in _NUMBERS.items()}
`,
);

registerPython(
  'timeit',
  `
import time as _time
default_timer = _time.perf_counter
default_number = 1000000

def timeit(stmt="pass", setup="pass", timer=default_timer, number=default_number, globals=None):
    if not callable(stmt) or not (callable(setup) or setup == "pass"):
        _refuse("timeit of a text", "give it a function")
    if callable(setup):
        setup()
    start = timer()
    for _ in range(number):
        stmt()
    return timer() - start

def repeat(stmt="pass", setup="pass", timer=default_timer, repeat=5, number=default_number, globals=None):
    return [timeit(stmt, setup, timer, number) for _ in range(repeat)]
`,
);

registerPython(
  'platform',
  'def python_version(): return "3.14.2"\ndef system(): return "Linux"\ndef machine(): return "x86_64"\n',
);
