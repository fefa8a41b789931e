import {letGoWeakly} from '../lifetime/lifetimes.ts';
import {PyDeque} from '../objects/deque.ts';
import {typeError} from '../objects/errors.ts';
import {PyFunction, PyMethod, PyModule, PyNative} from '../objects/functions.ts';
import {registerMaker} from '../objects/instances.ts';
import {methods, native, properties} from '../objects/natives.ts';
import {PyPartial} from '../objects/partials.ts';
import {PySet} from '../objects/set.ts';
import {typeName, typeOf} from '../objects/type-of.ts';
import {object, PyObject, PyType, type Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {PyWeakRef, referenceType} from '../objects/weak-references.ts';
import {find} from '../operations/get-attribute.ts';
import {toArray} from '../operations/iteration.ts';
import {SuspendableState} from '../run/suspendable-state.ts';
import {vm} from '../run/vm.ts';
import {registerRepr} from '../text/repr.ts';
import {PyCached} from './cached-calls.ts';
import {lockType, rlockType} from './thread-locks.ts';

const ref = native('ref', 'object, callback=, /', (target, callback) =>
  referenceTo(target as Value, callback ?? null),
);

registerMaker(referenceType, (_cls, args, keywords) => ref.call(args, keywords));

function referenceTo(target: Value, callback: Value): PyWeakRef {
  if (!mayBeReferred(target))
    throw typeError(`cannot create weak reference to '${typeName(target)}' object`);
  const known = vm.weak.of(target).find(each => each.callback === null);
  if (known !== undefined && callback === null) return known;
  const made = new PyWeakRef(target, callback);
  if (!isForEver(target)) vm.weak.add(target, made);
  return made;
}

/** What CPython leaves room in for a list of weak references. */
function mayBeReferred(target: Value): target is object {
  if (typeof target !== 'object' || target === null) return false;
  const cls = typeOf(target);
  if (!cls.native) return hasRoom(cls);
  if (!(target instanceof PyObject)) return true;
  return KINDS.some(kind => target instanceof kind) || cls === lockType || cls === rlockType;
}

const KINDS = [
  PyCached,
  PyDeque,
  PyFunction,
  PyMethod,
  PyModule,
  PyNative,
  PyPartial,
  PySet,
  PyType,
  SuspendableState,
];

/** A class without `__slots__` makes room, one with them only if it says so. */
function hasRoom(cls: PyType): boolean {
  return cls.mro.some(base => {
    if (base.native) return base !== object && KINDS.some(kind => isOf(base, kind));
    const slots = base.dict.get('__slots__');
    if (slots === undefined) return true;
    return (
      slots === '__weakref__' ||
      (typeof slots !== 'string' && toArray(slots).includes('__weakref__'))
    );
  });
}

function isOf(cls: PyType, kind: (typeof KINDS)[number]): boolean {
  return (
    (kind === PySet && ['set', 'frozenset'].includes(cls.name)) ||
    (kind === PyDeque && cls.name === 'deque')
  );
}

/** Nothing frees it before the program ends: modules, what is built in, and classes, which hold themselves. */
function isForEver(target: object): boolean {
  return target instanceof PyModule || target instanceof PyNative || target instanceof PyType;
}

methods(referenceType, {
  __call__: [
    '',
    self => {
      letGoWeakly();
      return (self as PyWeakRef).target as Value;
    },
  ],
});
properties(referenceType, {
  __callback__: self => ((self as PyWeakRef).target === null ? null : (self as PyWeakRef).callback),
});

registerRepr(
  PyWeakRef,
  reference => {
    letGoWeakly();
    const {target} = reference;
    if (target === null) return '<weakref at 0x…; dead>';
    const name = find(target, '__name__');
    const shown = typeof name === 'string' ? ` (${name})` : '';
    return `<weakref at 0x…; to '${typeOf(target).name}' at 0x…${shown}>`;
  },
  referenceType,
);

/** What the module's own text is built on. */
export const WEAKREF_NATIVES: readonly (readonly [string, Value])[] = [
  ['ref', referenceType],
  [
    'getweakrefs',
    native('getweakrefs', 'object, /', target => new PyList([...referencesTo(target as Value)])),
  ],
  [
    'getweakrefcount',
    native('getweakrefcount', 'object, /', target => referencesTo(target as Value).length),
  ],
  ['_look', native('_look', '', () => letGoWeakly())],
  // What a reference leads to, as it was found when somebody last looked.
  ['_seen', native('_seen', 'reference', reference => (reference as PyWeakRef).target as Value)],
];

function referencesTo(target: Value): readonly PyWeakRef[] {
  return typeof target === 'object' && target !== null ? vm.weak.of(target) : [];
}
