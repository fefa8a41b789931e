import {namespaceOf} from '../../builtins/attribute-dict.ts';
import {native} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {call} from '../../run/calls.ts';
import type {Frame} from '../../run/frames.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {setWarner, wasGiven} from '../../run/warnings.ts';
import {registerPython} from '../register.ts';
import {DEPRECATED} from './deprecated.ts';
import {FILTERS} from './filters.ts';
import {GIVING} from './giving.ts';
import {SHOWING} from './showing.ts';

const SAME: ReadonlySet<string> = new Set([
  '<library warnings>',
  '<library aiohttp>',
  '<library aiohttp.web>',
  '<library unittest.case>',
  '<library unittest.async_case>',
]);

/**
 * The call that `warn` is about: the one above it, or further up; null beyond the program's own first. Of libraries only
 * `SAME` have the calls that they have in CPython.
 */
function frameAbove(stacklevel: number): Frame | null {
  let frame = vm.frame?.back ?? null;
  for (let level = 1; level < stacklevel && frame !== null; level++) {
    if (frame.code.places.source.library && !isOwn(frame)) break;
    frame = frame.back;
  }
  if (frame !== null ? !frame.code.places.source.library : isOutermost()) return frame;
  return refuse(
    `a warning about a call outside the program (stacklevel=${stacklevel}) is not modelled`,
    'give a smaller stacklevel',
  );
}

/** Whether nothing is above the calls in progress: a task's have the loop's above them, a thread's those of its thread. */
function isOutermost(): boolean {
  const {running, workerClock} = vm.machine;
  return running === null && workerClock === null;
}

function isOwn(frame: Frame): boolean {
  return SAME.has(frame.code.places.source.file);
}

/** File, line and global names of a call; None if there is no such call. */
const PLACE = native('_place', 'stacklevel', stacklevel => {
  const frame = frameAbove(Number(stacklevel));
  if (frame === null) return null;
  const {file} = frame.code.places.source;
  return new PyTuple([file, frame.line, namespaceOf(frame.globals)]);
});

const TEXT = native('_text', 'file, line', (file, line) =>
  file === vm.program.file ? vm.program.lineText(Number(line)) : '',
);

/** Lets this module's filters decide about coroutines that were never awaited. */
const CONNECT = native('_connect', 'give', give =>
  setWarner((text, line) => {
    call(give as Value, [text, line === null ? '<sys>' : vm.program.file, line]);
  }),
);

const WAS_GIVEN = native('_was_given', 'key', key => wasGiven(String(key)));

const FORGET = native('_forget', '', () => vm.warned.clear());

registerPython('warnings', FILTERS + SHOWING + GIVING + DEPRECATED, [
  ['_place', PLACE],
  ['_text', TEXT],
  ['_connect', CONNECT],
  ['_was_given', WAS_GIVEN],
  ['_forget', FORGET],
]);
