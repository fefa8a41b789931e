import type {Code} from '../compile/code.ts';
import {nativeType, PyObject} from './types.ts';

export const codeType = nativeType('code');

/** `__code__`, `cr_code`, `f_code`. */
export class PyCode extends PyObject {
  public readonly code: Code;

  public constructor(code: Code) {
    super(codeType);
    this.code = code;
  }
}

/** The code of one of CPython's own functions, of which the name is known. */
export class PyLibraryCode extends PyObject {
  public readonly qualname: string;

  public constructor(qualname: string) {
    super(codeType);
    this.qualname = qualname;
  }
}

/** The object of each code that was asked for: asked for again, it is the same one. */
const objects = new WeakMap<Code, PyCode>();

export function codeObject(code: Code): PyCode {
  const known = objects.get(code) ?? new PyCode(code);
  objects.set(code, known);
  return known;
}
