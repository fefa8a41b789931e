import {refuse} from '../run/refusals.ts';
import {nativeType, PyObject, type PyType} from './types.ts';

const REMEDY = 'ask whether each is an io.IOBase: files are found';

/** What stands for all that is no file in `gc.get_objects()`: nobody knows here how much CPython has of what. */
export class Others extends PyObject {}

export const OTHERS = new Others(nativeType('object'));

/** Whether some of them are of that class. Only of the classes of files this is known. */
export function othersAre(cls: PyType): false {
  return cls.module === 'io' || cls.module === '_io' ? false : refuseOthers();
}

export function refuseOthers(): never {
  return refuse('what gc.get_objects() has besides files is not modelled', REMEDY);
}
