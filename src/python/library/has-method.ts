import {native} from '../objects/natives.ts';
import {object, PyType, type Value} from '../objects/types.ts';

const UNHASHABLE = new Set(['list', 'dict', 'set', 'bytearray']);

/** Whether a class, or one it derives from, has such a method. */
export const HAS = native('_has', 'cls, name', (cls, name) => {
  if (!(cls instanceof PyType)) return false;
  const owner = cls.mro.find(each => each.dict.has(name as string));
  const found: Value = owner?.dict.get(name as string) ?? null;
  const isObjects = owner === object && name === '__hash__';
  return found !== null && !(isObjects && cls.mro.some(({name: of}) => UNHASHABLE.has(of)));
});
