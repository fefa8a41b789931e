import {mangled} from '../compile/scope.ts';
import {replaced, watching} from '../lifetime/lifetimes.ts';
import {SlotMember} from '../objects/descriptors.ts';
import {error, typeError, valueError} from '../objects/errors.ts';
import {attributesOf, typeName} from '../objects/type-of.ts';
import {
  type Attributes,
  bytesType,
  intType,
  type PyType,
  tupleType,
  type Value,
} from '../objects/types.ts';
import {missing} from '../operations/missing-attribute.ts';
import {slotKey, slotNames} from '../operations/slot-names.ts';

function memberOf(owner: PyType, name: string): SlotMember {
  const key = slotKey(name);
  const get = (self: Value) => {
    const value = attributesOf(self)?.get(key);
    if (value === undefined) throw missing(self, name);
    return value;
  };
  const put = (self: Value, value: Value) => {
    const attributes = attributesOf(self, true);
    const old = attributes?.get(key);
    attributes?.set(key, value);
    if (watching()) replaced([old], value);
  };
  const remove = (self: Value) => {
    const old = attributesOf(self)?.get(key);
    if (!attributesOf(self)?.delete(key)) throw error('AttributeError', name);
    if (watching()) replaced([old]);
  };
  return new SlotMember(owner, name, {get, put, remove});
}

/** Makes the attributes that a class's `__slots__` names. Throws what CPython does for those it cannot have. */
export function makeSlots(cls: PyType, own: Attributes): void {
  const slots = own.get('__slots__');
  if (slots === undefined) return;
  const names = slotNames(slots).map(name => checked(cls, own, name));
  for (const [at, name] of names.entries()) {
    if (
      OF_ALL.includes(name) &&
      (names.indexOf(name) < at || cls.mro.slice(1).some(each => gives(each, name)))
    )
      throw typeError(`${name} slot disallowed: we already got one`);
  }
  const room = names.filter(name => !OF_ALL.includes(name));
  const solid = cls.mro.find(base => [intType, tupleType, bytesType].includes(base));
  if (room.length > 0 && solid !== undefined)
    throw typeError(`nonempty __slots__ not supported for subtype of '${cls.bases[0]?.name}'`);
  for (const name of room) {
    const attribute = mangled(name, cls.name);
    cls.dict.set(attribute, memberOf(cls, attribute));
  }
}

/** Slots that a class without `__slots__` has. */
const OF_ALL = ['__dict__', '__weakref__'];

/** Whether a base has it, and with it who derives from that. */
function gives(base: PyType, name: string): boolean {
  const slots = base.dict.get('__slots__');
  if (base.native) return false;
  return slots === undefined || (slotNames(slots) as Value[]).includes(name);
}

function checked(cls: PyType, own: Attributes, name: Value): string {
  if (typeof name !== 'string') {
    throw typeError(`__slots__ items must be strings, not '${typeName(name)}'`);
  }
  if (!/^[\p{ID_Start}_][\p{ID_Continue}]*$/u.test(name)) {
    throw typeError('__slots__ must be identifiers');
  }
  if (own.has(mangled(name, cls.name))) {
    throw valueError(`'${name}' in __slots__ conflicts with class variable`);
  }
  return name;
}
