import type {Traceback} from '../objects/exceptions.ts';
import {properties} from '../objects/natives.ts';
import {type PyTraceback, tracebackObject} from '../objects/traceback-objects.ts';
import {tracebackType} from '../objects/types.ts';

const entry = (value: unknown): Traceback => (value as PyTraceback).entry;

properties(tracebackType, {
  tb_lineno: self => entry(self).code.places.lines[entry(self).at] ?? 0,
  tb_next: self => tracebackObject(entry(self).next),
});
