import {typeError} from '../objects/errors.ts';
import {object, type PyType} from '../objects/types.ts';
import {slotNames} from '../operations/slot-names.ts';

/** Classes of CPython whose instances are laid out in memory in a way of their own: its "solid" bases. */
const LAID_OUT = new Set(
  `type int float complex str bytes bytearray list tuple dict set frozenset property staticmethod classmethod super
  BaseException OSError StopIteration SystemExit ImportError SyntaxError NameError AttributeError BaseExceptionGroup
  UnicodeEncodeError UnicodeDecodeError UnicodeTranslateError _asyncio.Future _asyncio.Task
  collections.deque collections.defaultdict collections.OrderedDict`.split(/\s+/),
);

/** `cls.__base__`: the one whose layout an instance has, which must do for the others. Throws TypeError. */
export function bestBase(bases: readonly PyType[]): PyType {
  let [best = object] = bases;
  let layout: PyType | undefined;
  for (const base of bases) {
    const own = base.mro.find(isLaidOut);
    if (own === undefined || layout?.isSubclass(own)) continue;
    if (layout !== undefined && !own.isSubclass(layout))
      throw typeError('multiple bases have instance lay-out conflict');
    [best, layout] = [base, own];
  }
  return best;
}

function isLaidOut(cls: PyType): boolean {
  if (cls.native || cls.module === 'collections')
    return LAID_OUT.has(cls.module === 'builtins' ? cls.name : `${cls.module}.${cls.name}`);
  const slots = cls.dict.get('__slots__');
  return slots !== undefined && slotNames(slots).some(name => !NO_ROOM.includes(name as string));
}

/** Slots that are there in any instance. */
const NO_ROOM = ['__dict__', '__weakref__'];
