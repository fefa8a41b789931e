import {PyFunction, PyNative} from '../objects/functions.ts';
import {isMain} from '../objects/main-module.ts';
import {PyObject, PyType, type Value} from '../objects/types.ts';
import {PyBoxed, PyBytes, PyFloat, PyTuple} from '../objects/values.ts';
import {utf8Length} from '../text/utf8-length.ts';

/** How many bytes something is: at least, and at most. */
export interface Size {
  readonly least: number;
  readonly most: number;
}

/** The length before a message, and what begins and ends a pickle. */
const AROUND = 7;
/** What goes before a pickle that is not tiny. */
const FRAME = 9;
/** What is there already is named by its number. */
const AGAIN = 2;
/** About what an object or a collection is without its parts. */
const OBJECT = 4;
const TUPLE = 2;

/**
 * How many bytes a pickle of protocol 5 has, about. It is a range where CPython looks at which objects are the same and the
 * model cannot: equal texts are written down once, or each time.
 */
export class PickledSize implements Size {
  #least = 0;
  #most = 0;
  readonly #seen = new Set<unknown>();

  public get least(): number {
    return framed(this.#least);
  }

  public get most(): number {
    return framed(this.#most);
  }

  /** How much its parts are so far, at least. */
  public get parts(): number {
    return this.#least;
  }

  /** What was pickled before. */
  public addAgain(): void {
    this.#add(AGAIN, AGAIN);
  }

  /** What nobody can change, and no parts has. */
  public addConstant(value: Value): void {
    const length = lengthOf(value);
    if (typeof value !== 'string' && !(value instanceof PyBytes)) this.#add(length, length);
    else {
      this.#add(this.#seen.has(value) ? AGAIN : length, length);
      this.#seen.add(value);
    }
  }

  /** An object that may be pickled only once, and whose parts follow. */
  public addObject(value: object): void {
    this.#add(lengthOf(value), lengthOf(value));
  }

  /** An instance of a class of CPython's own is pickled in fewer words than the model has for it. */
  public shorten(value: object, before: number): void {
    if (value instanceof PyObject && value.constructor === PyObject && !isMain(value.cls.module)) {
      this.#least = before + OBJECT;
    }
  }

  #add(least: number, most: number): void {
    this.#least += least;
    this.#most += most;
  }
}

function framed(parts: number): number {
  return AROUND + parts + (parts < 3 ? 0 : FRAME);
}

function lengthOf(value: unknown): number {
  if (value instanceof PyFloat) return 9;
  if (value instanceof PyTuple) return TUPLE;
  if (value instanceof PyBytes) return 3 + value.data.length;
  if (value instanceof PyBoxed) return OBJECT + lengthOf(value.value);
  if (value instanceof PyFunction || value instanceof PyNative || value instanceof PyType) {
    return OBJECT + value.qualname.length;
  }
  switch (typeof value) {
    case 'number':
      return value >= 0 && value < 256 ? 2 : intLength(value);
    case 'bigint':
      return 2 + Math.ceil(value.toString(16).length / 2);
    case 'string':
      return 3 + utf8Length(value);
    case 'object':
      return value === null ? 1 : OBJECT;
    default:
      return 1;
  }
}

function intLength(value: number): number {
  if (value >= 0 && value < 65_536) return 3;
  return Math.abs(value) < 2 ** 31 ? 5 : 9;
}
