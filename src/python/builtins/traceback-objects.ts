import type {Traceback} from '../objects/exceptions.ts';
import {properties} from '../objects/natives.ts';
import {type PyTraceback, tracebackObject} from '../objects/traceback-objects.ts';
import {tracebackType, type Value} from '../objects/types.ts';
import {liveFrame} from './live-frames.ts';

const entry = (value: unknown): Traceback => (value as PyTraceback).entry;

/** The next one was called by this one, and is known as long as this one stays there. */
function next({frame, at, next: inner}: Traceback): Value {
  if (inner !== null && inner.frame.back === frame) liveFrame(inner.frame).calledAt = at;
  return tracebackObject(inner);
}

properties(tracebackType, {
  tb_frame: self => liveFrame(entry(self).frame),
  tb_lineno: self => entry(self).code.places.lines[entry(self).at] ?? 0,
  tb_next: self => next(entry(self)),
});
