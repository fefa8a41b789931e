import {codeObject, PyLibraryCode} from '../objects/code-objects.ts';
import {PyFrame, PyLibraryFrame} from '../objects/frame-objects.ts';
import {properties} from '../objects/natives.ts';
import {frameType, type Value} from '../objects/types.ts';
import {refuse} from '../run/refusals.ts';
import {Suspendable} from '../run/suspendable.ts';
import {registerRepr, repr} from '../text/repr.ts';
import {LiveFrame, pausedFrame} from './live-frames.ts';

properties(frameType, {
  f_lineno: self => frame(self).line(),
  f_code: self =>
    self instanceof PyLibraryFrame
      ? new PyLibraryCode(self.qualname)
      : codeObject(frame(self).code),
  f_back: self => live(self, 'f_back').back,
  f_locals: self => live(self, 'f_locals').locals,
  f_globals: self => live(self, 'f_globals').globals,
  f_trace: self => frame(self) && null,
});

function shown({code, line}: PyFrame): string {
  return `<frame at 0x…, file ${repr(code.places.source.file)}, line ${line()}, code ${code.name}>`;
}

registerRepr(PyFrame, shown);
registerRepr(LiveFrame, shown);

/** One of a call in progress, or that will go on: of those that an error came through less is known. */
function live(self: Value, name: string): LiveFrame {
  if (self instanceof LiveFrame) return self;
  return refuse(`"${name}" of a frame that is over`, 'ask a call that is in progress');
}

/** That of a library's coroutine is one in name only. */
function frame(self: Value): PyFrame {
  if (self instanceof PyFrame) return self;
  return refuse("a frame of CPython's own code is not modelled", 'ask for one of the program');
}

/** `cr_frame`, `gi_frame` and `ag_frame`: None once it is over. */
export function frameOf(paused: {readonly finished: boolean; readonly qualname: string}): Value {
  if (paused.finished) return null;
  return paused instanceof Suspendable ? pausedFrame(paused) : new PyLibraryFrame(paused.qualname);
}
