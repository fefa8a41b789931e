import {PyFrame} from '../objects/frame-objects.ts';
import {properties} from '../objects/natives.ts';
import {frameType, PyObject, type Value} from '../objects/types.ts';
import {refuse} from '../run/refusals.ts';
import {Suspendable} from '../run/suspendable.ts';
import {registerRepr, repr} from '../text/repr.ts';
import {codeObject} from './function-objects.ts';
import {LiveFrame} from './live-frames.ts';

properties(frameType, {
  f_lineno: self => frame(self).line(),
  f_code: self => codeObject(frame(self).code),
  f_back: self => live(self, 'f_back').back,
  f_locals: self => live(self, 'f_locals').locals,
  f_globals: self => live(self, 'f_globals').globals,
});

registerRepr(PyFrame, ({code, line}) => {
  return `<frame at 0x…, file ${repr(code.places.source.file)}, line ${line()}, code ${code.name}>`;
});

/** One of a call in progress: of others less is known. */
function live(self: Value, name: string): LiveFrame {
  if (self instanceof LiveFrame) return self;
  return refuse(`"${name}" of a frame that is over or paused`, 'ask a call that is in progress');
}

/** That of a library's coroutine is one in name only. */
function frame(self: Value): PyFrame {
  if (self instanceof PyFrame) return self;
  return refuse("a frame of CPython's own code is not modelled", 'ask for one of the program');
}

/** `cr_frame`, `gi_frame` and `ag_frame`: None once it is over. */
export function frameOf(paused: {readonly finished: boolean}): Value {
  if (paused.finished) return null;
  return paused instanceof Suspendable ? frameIn(paused) : new PyObject(frameType);
}

/** Where a coroutine or generator of the program is paused; before it began, that is its first line. */
export function frameIn(paused: Suspendable): PyFrame {
  const {frame} = paused;
  return new PyFrame(frame.code, () => (paused.started ? frame.line : frame.code.firstLine));
}
