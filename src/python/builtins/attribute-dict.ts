import {setNamespace} from '../compile/classes.ts';
import {type Entry, PyDict} from '../objects/dict.ts';
import {attributesOf} from '../objects/type-of.ts';
import {type Attributes, PyObject, type Value} from '../objects/types.ts';
import {setDictView} from '../operations/get-attribute.ts';
import {toArray} from '../operations/iteration.ts';
import {setSlotNames} from '../operations/set-attribute.ts';
import {refuse} from '../run/refusals.ts';

export function dictOf(names: Attributes): PyDict {
  const dict = new PyDict();
  for (const [name, value] of names) dict.set(name, value);
  return dict;
}

function namesOf(value: Value): Attributes {
  const names: Attributes = new Map();
  if (value instanceof PyDict)
    for (const {key, value: each} of value.entries()) names.set(String(key), each);
  return names;
}

/** `obj.__dict__` and `globals()`: the names themselves, as a dict. */
class AttributeDict extends PyDict {
  readonly #names: Attributes;

  public constructor(names: Attributes) {
    super();
    this.#names = names;
  }

  public override get size(): number {
    return this.#names.size;
  }

  public override get(key: Value): Value | undefined {
    return this.#names.get(key as string);
  }

  public override has(key: Value): boolean {
    return this.#names.has(key as string);
  }

  public override set(key: Value, value: Value): void {
    if (typeof key !== 'string') refuse('a name that is no string is not modelled', 'use a dict');
    this.#names.set(key, value);
  }

  public override delete(key: Value): Value | undefined {
    const value = this.get(key);
    this.#names.delete(key as string);
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
  const view = views.get(names) ?? new AttributeDict(names);
  views.set(names, view);
  return view;
}

setDictView(value => {
  const names = attributesOf(
    value,
    !(value instanceof PyObject && value.builtin && value.cls.native),
  );
  return names === null ? undefined : namespaceOf(names);
});

setNamespace(dictOf, namesOf);
setSlotNames(slots => (typeof slots === 'string' ? [slots] : (toArray(slots) as string[])));
