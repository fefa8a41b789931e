import type {Traceback} from '../objects/exceptions.ts';
import {PyFrame} from '../objects/frame-objects.ts';
import {properties} from '../objects/natives.ts';
import {type PyTraceback, tracebackObject} from '../objects/traceback-objects.ts';
import {tracebackType} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';

const entry = (value: unknown): Traceback => (value as PyTraceback).entry;

/** The object of each frame that was asked for: asked for again, it is the same one. */
const frames = new WeakMap<Frame, PyFrame>();

function frameOf({frame}: Traceback): PyFrame {
  const known = frames.get(frame) ?? new PyFrame(frame.code, () => frame.line);
  frames.set(frame, known);
  return known;
}

properties(tracebackType, {
  tb_frame: self => frameOf(entry(self)),
  tb_lineno: self => entry(self).code.places.lines[entry(self).at] ?? 0,
  tb_next: self => tracebackObject(entry(self).next),
});
