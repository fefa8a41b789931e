import {registerPython} from './register.ts';

/** `faulthandler`, which has nothing to do in a program that does not crash: it is turned on and off. */
registerPython(
  'faulthandler',
  `
import sys as _sys

_enabled = False

def enable(file=_sys.stderr, all_threads=True, c_stack=True):
    global _enabled
    _enabled = True
def disable():
    global _enabled
    was, _enabled = _enabled, False
    return was
def is_enabled():
    return _enabled
def cancel_dump_traceback_later():
    pass
def _dumping(*args, **kwargs):
    _refuse("a traceback of faulthandler, which shows the threads of the machine,", "use traceback.print_stack()")
dump_traceback = dump_traceback_later = register = unregister = dump_c_stack = _dumping
`,
);
