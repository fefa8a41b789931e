import {PyFunction} from '../objects/functions.ts';
import {type Attributes, PyObject, type Value} from '../objects/types.ts';
import type {Frame} from './frames.ts';
import {refuse} from './refusals.ts';

/** Where functions that say their types were defined: there their names are looked up, when somebody asks. */
const definitions = new WeakMap<PyFunction, Frame>();

/** Keeps where a function with annotations was defined. */
export function noteDefinition(func: PyFunction, frame: Frame): void {
  definitions.set(func, frame);
}

/** What a function, or the one that it wraps, says of the types of its parameters and its result. */
export function annotationsOf(func: Value): Attributes {
  const found: Attributes = new Map();
  if (!(func instanceof PyFunction)) return found;
  const wrapped = func.attrs?.get('__wrapped__');
  if (wrapped !== undefined) return annotationsOf(wrapped);
  const frame = definitions.get(func);
  if (frame === undefined) return found;
  const isText = isFeature(frame.globals.get('annotations'));
  const {at} = frame;
  for (const {name, text, evaluate} of func.code.annotations)
    found.set(name, isText ? asText(text) : evaluate(frame));
  frame.at = at;
  return found;
}

/** Whether it is what `from __future__ import annotations` gives. */
function isFeature(value: Value | undefined): boolean {
  return value instanceof PyObject && value.cls.module === '__future__';
}

/** As CPython writes it; other texts it would write in its own way. */
const PLAIN = /^(?:[\w.[\]]|, | \| )+$/;

function asText(text: string): string {
  if (PLAIN.test(text)) return text;
  return refuse(
    `the annotation "${text}" as a text is not modelled`,
    'leave out the import of annotations',
  );
}
