import {nativeType, PyObject} from '../objects/types.ts';
import type {File} from './files.ts';

export const openedType = nativeType('_Opened', undefined, '_children');

/** One of the files that a process was started with, as its own Python has it. */
export class Opened extends PyObject {
  public readonly file: File;

  public constructor(file: File) {
    super(openedType);
    this.file = file;
  }
}
