import type {Code} from '../compile/code.ts';
import {frameType, PyObject} from './types.ts';

/** A frame, as a program sees one: of a coroutine or generator, or of the calls that an error came through. */
export class PyFrame extends PyObject {
  public readonly code: Code;
  /** The line it is at now. */
  public readonly line: () => number;

  public constructor(code: Code, line: () => number) {
    super(frameType);
    this.code = code;
    this.line = line;
  }
}

/** That of a coroutine of CPython's own, of which the name is known. */
export class PyLibraryFrame extends PyObject {
  public readonly qualname: string;

  public constructor(qualname: string) {
    super(frameType);
    this.qualname = qualname;
  }
}
