import type {Code} from '../compile/code.ts';
import type {Frame} from '../run/frames.ts';
import {charge} from '../run/vm.ts';
import {PyObject, type PyType, type Value} from './types.ts';

/** One line of a traceback; `next` is nearer to where it was raised. */
export interface Traceback {
  readonly code: Code;
  readonly at: number;
  readonly frame: Frame;
  readonly next: Traceback | null;
}

/** What one counts: for its memory. */
const STEPS_OF_EXCEPTION = 80;

/** An exception of the program; thrown as it is. */
export class PyException extends PyObject {
  public args: readonly Value[];
  public cause: PyException | null = null;
  public context: PyException | null = null;
  public suppress = false;
  public traceback: Traceback | null = null;
  /** Local variables of the library code it came through. */
  public library: readonly unknown[] = [];
  /** The frame whose line was added last, as long as it flies. */
  public seenIn: Frame | null = null;

  public constructor(cls: PyType, args: readonly Value[]) {
    super(cls);
    charge(STEPS_OF_EXCEPTION);
    this.args = args;
  }
}
