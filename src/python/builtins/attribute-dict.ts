import {setNamespace} from '../compile/classes.ts';
import {PyDict} from '../objects/dict.ts';
import {attributesOf} from '../objects/type-of.ts';
import {type Attributes, PyObject, type Value} from '../objects/types.ts';
import {setDictView} from '../operations/get-attribute.ts';
import {toArray} from '../operations/iteration.ts';
import {setSlotNames} from '../operations/set-attribute.ts';

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

/** `obj.__dict__`: what is set in it is set on the object. */
class AttributeDict extends PyDict {
  readonly #names: Attributes;

  public constructor(names: Attributes) {
    super();
    this.#names = names;
    for (const [name, value] of names) super.set(name, value);
  }

  public override set(key: Value, value: Value): void {
    super.set(key, value);
    if (typeof key === 'string') this.#names?.set(key, value);
  }

  public override delete(key: Value): Value | undefined {
    if (typeof key === 'string') this.#names.delete(key);
    return super.delete(key);
  }
}

setDictView(value => {
  const names = attributesOf(
    value,
    !(value instanceof PyObject && value.builtin && value.cls.native),
  );
  return names === null ? undefined : new AttributeDict(names);
});

setNamespace(dictOf, namesOf);
setSlotNames(slots => (typeof slots === 'string' ? [slots] : (toArray(slots) as string[])));
