import './children.ts';
import {registerPython} from '../register.ts';
import {FUNCTIONS} from './functions.ts';
import {OUTCOMES} from './outcomes.ts';
import {POPEN} from './popen.ts';

registerPython(
  'subprocess',
  `
import io as _io
import os as _os
import signal as _signal
from time import monotonic as _time
import _children

PIPE, STDOUT, DEVNULL = -1, -2, -3
__all__ = ["Popen", "PIPE", "STDOUT", "call", "check_call", "getstatusoutput", "getoutput", "check_output", "run",
           "CalledProcessError", "DEVNULL", "SubprocessError", "TimeoutExpired", "CompletedProcess"]
${OUTCOMES}
${POPEN}
${FUNCTIONS}`,
);
