import {currentName, identOf, shownName} from '../../modules/thread-idents.ts';
import {PyException} from '../../objects/exceptions.ts';
import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {currentPid} from '../../processes/pids.ts';
import {processName} from '../../processes/process.ts';
import {call} from '../../run/calls.ts';
import type {Frame} from '../../run/frames.ts';
import {setLogger} from '../../run/logs.ts';
import {tracebackText} from '../../run/tracebacks.ts';
import {vm} from '../../run/vm.ts';
import {registerPython} from '../register.ts';
import {ADAPTERS} from './adapters.ts';
import {FUNCTIONS} from './functions.ts';
import {HANDLERS} from './handlers.ts';
import {LEVELS} from './levels.ts';
import {LOGGERS} from './loggers.ts';
import {RECORDS} from './records.ts';

/** Where asyncio lies if Python is installed where it is by itself. */
const ASYNCIO = '/usr/local/lib/python3.14/asyncio/';

/** Lets this module take asyncio's own messages. */
const CONNECT = native('_connect', 'emit', emit => {
  setLogger((level, text, raised, from) => {
    const place = new PyTuple([ASYNCIO + from.file, from.line, from.function]);
    call(emit as Value, [level, text, raised, place]);
    return true;
  });
});
const TRACEBACK = native('_traceback', 'error', raised => {
  const text = raised instanceof PyException ? tracebackText(raised) : 'NoneType: None';
  return text.replace(/\n$/, '');
});
const WHO = native('_who', '', shownName);
const IDENT = native('_ident', '', () => identOf(currentName()));
const TASK = native('_task', '', () => vm.machine.running?.tasks.current?.name ?? null);

const IMPORTS = `
import re as _re
from collections.abc import Mapping as _Mapping
from string import Formatter as _StringFormatter, Template as _Template
from warnings import warn_explicit as _warn_explicit
`;

/** The file, the line and the function of the program that makes a record, `stacklevel` frames up. */
const PLACE = native('_place', 'stacklevel', stacklevel => {
  const frames: Frame[] = [];
  for (let frame = vm.frame; frame !== null; frame = frame.back) {
    if (!frame.code.places.source.library) frames.push(frame);
  }
  const up = Math.max(1, Number(stacklevel)) - 1;
  const frame = frames[Math.min(up, frames.length - 1)];
  const line = up === 0 ? vm.machine.host.line() : frame?.line;
  const file = (frame?.code.places.source ?? vm.program).file;
  return new PyTuple([file, line ?? 0, frame?.code.name ?? '<module>']);
});

registerPython('logging', IMPORTS + LEVELS + RECORDS + HANDLERS + LOGGERS + ADAPTERS + FUNCTIONS, [
  ['_connect', CONNECT],
  ['_traceback', TRACEBACK],
  ['_who', WHO],
  ['_pid', native('_pid', '', currentPid)],
  ['_process', native('_process', '', processName)],
  ['_ident', IDENT],
  ['_task', TASK],
  ['_place', PLACE],
]);
