import type {Code} from '../compile/code.ts';
import type {PyException} from '../objects/exceptions.ts';
import type {Cell} from '../objects/functions.ts';
import type {Attributes, Value} from '../objects/types.ts';
import {vm} from './vm.ts';

/** How deep a call is that is made from `back`, or from no frame at all: the first is 1. */
export function depthFrom(back: Frame | null): number {
  return (back === null ? vm.depth : back.depth) + 1;
}

/** A call in progress. */
export class Frame {
  public readonly code: Code;
  public readonly locals: (Value | undefined)[];
  public readonly globals: Attributes;
  /** A class body's or the module's own names. */
  public readonly names: Attributes | null;
  public readonly classCell: Cell | null;
  public back: Frame | null;
  public depth: number;
  /** Index into the code's places: what is being done now. */
  public at = 0;
  /** The exception its `except` or `finally` is handling. */
  public handling: PyException | null = null;
  public returned: Value = null;
  /** Whether it goes on with an exception, be it one that what it awaits made of that: CPython's `_PyErr_ChainStackItem`. */
  public isThrownInto = false;
  /** What it awaits, or yields from. */
  public inner: Value = null;
  /** Whether a traceback shows it, or the program has its object. */
  public isShown = false;
  /** What its loops go through, and nothing else may hold. */
  public held: Value[] | null = null;

  // Few have what follows: without a value, it takes up no room.

  /** What the parts of an expression gave that is not over, in a program that has a `__del__`. */
  public declare stack?: Value[];
  /** Of what can pause: who had it run, once it has ended, if a traceback keeps it. */
  public caller?: object | null;
  /** What a class body or the module said of its names' types. */
  public annotations?: Map<string, () => Value>;

  public constructor(
    code: Code,
    locals: (Value | undefined)[],
    globals: Attributes,
    names: Attributes | null,
    classCell: Cell | null,
    back: Frame | null,
  ) {
    this.code = code;
    this.locals = locals;
    this.globals = globals;
    this.names = names;
    this.classCell = classCell;
    this.back = back;
    this.depth = depthFrom(back);
  }

  public get line(): number {
    return this.code.places.lines[this.at] ?? 0;
  }
}
