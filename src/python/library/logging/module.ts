import type {Code} from '../../compile/code.ts';
import {currentName, identOf} from '../../modules/thread-idents.ts';
import {handled} from '../../objects/errors.ts';
import {PyException} from '../../objects/exceptions.ts';
import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {currentPid, processName} from '../../processes/process.ts';
import {call} from '../../run/calls.ts';
import {setLogger} from '../../run/logs.ts';
import {tracebackText} from '../../run/tracebacks.ts';
import {vm} from '../../run/vm.ts';
import {registerPython} from '../register.ts';
import {FUNCTIONS} from './functions.ts';
import {HANDLERS} from './handlers.ts';
import {LEVELS} from './levels.ts';
import {LOGGERS} from './loggers.ts';
import {RECORDS} from './records.ts';

/** Lets this module take asyncio's own messages. */
const CONNECT = native('_connect', 'emit', emit => {
  setLogger((level, text, raised) => {
    call(emit as Value, [level, text, raised]);
    return true;
  });
});
const TRACEBACK = native('_traceback', 'error', raised => {
  const text = raised instanceof PyException ? tracebackText(raised) : 'NoneType: None';
  return text.replace(/\n$/, '');
});
const CURRENT = native('_current', '', () => handled(vm.frame));
const WHO = native('_who', '', currentName);
const IDENT = native('_ident', '', () => identOf(currentName()));
const TASK = native('_task', '', () => vm.machine.running?.tasks.current?.name ?? null);
/** The code of the program that makes a record. */
function callerCode(): Code | null {
  for (let frame = vm.frame; frame !== null; frame = frame.back) {
    if (!frame.code.places.source.library) return frame.code;
  }
  return null;
}
const CALLER = native('_caller', '', () => callerCode()?.name ?? '<module>');
const FILE = native('_file', '', () => (callerCode()?.places.source ?? vm.program).file);
const LINE = native('_line', '', () => vm.machine.host.line() ?? 0);

registerPython('logging', LEVELS + RECORDS + HANDLERS + LOGGERS + FUNCTIONS, [
  ['_connect', CONNECT],
  ['_traceback', TRACEBACK],
  ['_current', CURRENT],
  ['_who', WHO],
  ['_pid', native('_pid', '', currentPid)],
  ['_process', native('_process', '', processName)],
  ['_ident', IDENT],
  ['_task', TASK],
  ['_caller', CALLER],
  ['_file', FILE],
  ['_line', LINE],
]);
