import {dequeType} from '../objects/deque.ts';
import {memoryviewType} from '../objects/memory-views.ts';
import {dictType, listType, type PyType, rangeType, tupleType} from '../objects/types.ts';

/** What takes a class's objects: a pattern in brackets, or one in braces. */
export type CollectionKind = 'sequence' | 'mapping';

/** What was said of a class itself; weak, since each program has classes of its own. */
const SAID = new WeakMap<PyType, CollectionKind>([
  [listType, 'sequence'],
  [tupleType, 'sequence'],
  [rangeType, 'sequence'],
  [dequeType, 'sequence'],
  [memoryviewType, 'sequence'],
  [dictType, 'mapping'],
]);

/** The kind of the first class that has one, of a class and those it derives from. */
export function collectionKind(cls: PyType): CollectionKind | undefined {
  for (const each of cls.mro) {
    const kind = SAID.get(each);
    if (kind !== undefined) return kind;
  }
  return undefined;
}

/** Says it of a class and of all that derive from it, whatever was said of them; a built-in class never changes. */
export function sayCollectionKind(cls: PyType, kind: CollectionKind): void {
  if (cls.native) return;
  SAID.set(cls, kind);
  for (const each of cls.subclasses) sayCollectionKind(each, kind);
}
