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
  const {at} = frame;
  for (const {name, text, evaluate} of func.code.annotations)
    found.set(name, deferred(frame, text) ?? evaluate(frame));
  frame.at = at;
  return found;
}

/** An annotation as a text, in a module that asks for that: `from __future__ import annotations`. */
export function deferred(frame: Frame, text: string): string | null {
  return isFeature(frame.globals.get('annotations')) ? asText(text) : null;
}

/** Whether it is what `from __future__ import annotations` gives. */
function isFeature(value: Value | undefined): boolean {
  return value instanceof PyObject && value.cls.module === '__future__';
}

/** As CPython writes it; other texts it would write in its own way. */
const PLAIN = /^(?:[\w.[\]]|, | \| |'[^'"\\]*')+$/;

function asText(text: string): string {
  const written = text
    .replace(/"([^"'\\\n]*)"/g, "'$1'")
    .replace(/\s*,\s*/g, ', ')
    .replace(/\s*\|\s*/g, ' | ');
  if (PLAIN.test(written)) return written;
  return refuse(
    `the annotation "${text}" as a text is not modelled`,
    'leave out the import of annotations',
  );
}
