import {type Entry, PyDict} from '../objects/dict.ts';
import {DictNames} from '../objects/dict-names.ts';
import {typeError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import {namesIn} from '../objects/name-dicts.ts';
import {methods} from '../objects/natives.ts';
import {attributesOf} from '../objects/type-of.ts';
import {
  type Attributes,
  dictType,
  nativeType,
  object,
  PyObject,
  PyType,
  type Value,
} from '../objects/types.ts';
import {unboxed} from '../operations/equality.ts';
import {setDictView} from '../operations/get-attribute.ts';
import {setSlotNames} from '../operations/set-attribute.ts';
import {hasDict, isSlotKey, slotNames} from '../operations/slot-names.ts';
import {refuse} from '../run/refusals.ts';
import {charge} from '../run/vm.ts';

/** What a name counts that is put together: for its memory. */
const STEPS_OF_NAME = 150;

/** `obj.__dict__` and `globals()`: the names themselves, as a dict. */
class AttributeDict extends PyDict {
  readonly #names: Attributes;

  public constructor(names: Attributes, cls = dictType) {
    super(cls);
    this.#names = names;
  }

  public override get names(): Attributes {
    return this.#names;
  }

  public override get size(): number {
    return this.#names.size;
  }

  public override get(key: Value): Value | undefined {
    return this.#names.get(unboxed(key) as string);
  }

  public override has(key: Value): boolean {
    return this.#names.has(unboxed(key) as string);
  }

  public override set(key: Value, value: Value): Value | undefined {
    if (typeof key !== 'string') refuse('a name that is no string is not modelled', 'use a dict');
    charge(STEPS_OF_NAME);
    const old = this.#names.get(key);
    this.#names.set(key, value);
    return old;
  }

  public override delete(key: Value): Value | undefined {
    const value = this.get(key);
    this.#names.delete(unboxed(key) as string);
    return value;
  }

  public override clear(): void {
    this.#names.clear();
  }

  public override *entries(): IterableIterator<Entry> {
    for (const [key, value] of this.#names) yield {key, value};
  }

  public override keys(): Value[] {
    return [...this.#names.keys()];
  }

  public override values(): Value[] {
    return [...this.#names.values()];
  }

  public override last(): Entry | undefined {
    return [...this.entries()].at(-1);
  }
}

const views = new WeakMap<Attributes, AttributeDict>();

/** The dict of names, the same one each time. */
export function namespaceOf(names: Attributes): PyDict {
  if (names instanceof DictNames) return names.dict;
  const view = views.get(names) ?? new AttributeDict(names);
  views.set(names, view);
  return view;
}

/** The names that a dict shows: those themselves if it is a namespace, else what it holds now, apart from it. */
export function namesShown(dict: PyDict): Attributes {
  return dict instanceof AttributeDict ? dict.names : namesIn(dict);
}

/** The `__dict__` of an object that has slots, too: those are apart from it. */
class DictBesideSlots extends AttributeDict {
  public override get size(): number {
    return this.keys().length;
  }

  public override *entries(): IterableIterator<Entry> {
    for (const entry of super.entries()) if (!isSlotKey(entry.key as string)) yield entry;
  }

  public override keys(): Value[] {
    return [...this.entries()].map(({key}) => key);
  }

  public override values(): Value[] {
    return [...this.entries()].map(({value}) => value);
  }

  public override clear(): void {
    for (const key of this.keys()) this.delete(key);
  }
}

const proxyType = nativeType('mappingproxy', [dictType]);
methods(proxyType, {
  __repr__: [
    '',
    () => refuse("what a class's __dict__ shows is not modelled", 'print the names that you mean'),
  ],
});

/** The `__dict__` of a class: what CPython adds to it is missing, and it is only for looking. */
class ClassDict extends AttributeDict {
  public constructor(names: Attributes) {
    super(names, proxyType);
  }

  /** It has a `__repr__` of its own. */
  public override get builtin(): boolean {
    return false;
  }

  public override set(): never {
    throw typeError("'mappingproxy' object does not support item assignment");
  }

  public override delete(): never {
    throw typeError("'mappingproxy' object does not support item deletion");
  }
}

setDictView(value => {
  if (value instanceof PyType) return new ClassDict(value.dict);
  if (value instanceof PyObject && value.cls === object) return undefined;
  if (value instanceof PyObject && !(value instanceof PyType) && !value.cls.native) {
    if (!hasDict(value.cls)) return undefined;
  }
  if (value instanceof PyException || (value instanceof PyObject && isSlotted(value.cls)))
    return new DictBesideSlots(attributesOf(value, true) ?? new Map());
  const names = attributesOf(
    value,
    !(value instanceof PyObject && value.builtin && value.cls.native),
  );
  return names === null ? undefined : namespaceOf(names);
});

function isSlotted({mro}: PyType): boolean {
  return mro.some(base => !base.native && base.dict.has('__slots__'));
}

setSlotNames(slotNames);
