import {askedHash} from '../objects/asked-keys.ts';
import {PyDict} from '../objects/dict.ts';
import type {Keyed} from '../objects/keys.ts';
import {PySet} from '../objects/set.ts';
import {dictType, frozensetType, setType, type Value} from '../objects/types.ts';
import {chargeItems} from '../run/vm.ts';
import {hashOf} from './hashing.ts';
import {iterate} from './iteration.ts';

// In what order a set iterates depends on how it came about: each of these goes about it as CPython does.

/** As `set(value)` makes one. */
export function setOf(value: Value, cls = setType): PySet {
  const made = new PySet([], cls);
  updateSet(made, value);
  return made;
}

/** What is made of a set of a class of the program's own is one of the class that this derives from. */
function emptyAs({cls}: PySet): PySet {
  return new PySet([], cls.isSubclass(frozensetType) ? frozensetType : setType);
}

export function copyOfSet(set: PySet): PySet {
  const made = emptyAs(set);
  made.merge(set);
  return made;
}

function isDict(value: Value): value is PyDict {
  return value instanceof PyDict && value.cls === dictType;
}

/** `set.update(other)`. */
export function updateSet(set: PySet, other: Value): void {
  if (other instanceof PySet) {
    set.merge(other);
    return;
  }
  if (isDict(other)) {
    set.expect(other.size);
    for (const {key, asked} of other.entries()) set.add(key, asked);
    return;
  }
  const step = iterate(other);
  for (let item = step(); item !== undefined; item = step()) set.add(item);
}

/** What is in a collection, with its hashes as far as they have to be asked for: a set knows them. */
export function* keyed(from: Value): Iterable<Keyed> {
  if (from instanceof PySet) {
    yield* from.unfolding();
    return;
  }
  const step = iterate(from);
  for (let key = step(); key !== undefined; key = step()) yield {key, asked: askedHash(key)};
}

/** `set.intersection(other)`. */
export function intersected(set: PySet, other: Value): PySet {
  if (set === other) return copyOfSet(set);
  const made = emptyAs(set);
  if (!(other instanceof PySet)) return commonWith(set, other, made);
  const [through, within] = other.size > set.size ? [set, other] : [other, set];
  for (const {key, asked} of keyed(through)) if (within.has(key, asked)) made.add(key, asked);
  return made;
}

/** As much as is asked of `other` until all are found. What has no hash says so in the words of `hash()`. */
function commonWith(set: PySet, other: Value, made: PySet): PySet {
  for (const {key, asked} of keyed(other)) {
    if (asked === undefined) hashOf(key);
    if (!set.knows(key, asked)) continue;
    made.add(key, asked);
    if (made.size >= set.size) break;
  }
  return made;
}

/** `set.difference(other)`. */
export function lessened(set: PySet, other: Value): PySet {
  const sized = other instanceof PySet || isDict(other) ? other : null;
  if (sized === null || set.size >> 2 > sized.size) {
    const made = copyOfSet(set);
    subtract(made, other);
    return made;
  }
  const made = emptyAs(set);
  for (const {key, asked} of set.unfolding()) if (!sized.has(key, asked)) made.add(key, asked);
  return made;
}

/** `set.difference_update(other)`. */
export function subtract(set: PySet, other: Value): void {
  if (set === other) {
    set.clear();
    return;
  }
  const isLarge = other instanceof PySet && other.size >> 3 > set.size;
  for (const {key, asked} of keyed(isLarge ? intersected(set, other) : other))
    set.forget(key, asked);
  set.tidy();
}

/** `set.symmetric_difference_update(other)`. */
export function toggle(set: PySet, other: Value): void {
  if (set === other) {
    set.clear();
    return;
  }
  const known = isDict(other)
    ? other.entries()
    : keyed(other instanceof PySet ? other : setOf(other));
  for (const {key, asked} of known) if (!set.delete(key, asked)) set.add(key, asked);
}

/** `|`, `&`, `-` or `^` of two sets: a frozenset if the first is one. */
export function setOperation(op: string, a: PySet, b: PySet): PySet | undefined {
  chargeItems((a.size + b.size) / 10);
  switch (op) {
    case '|':
      return united(a, [b]);
    case '&':
      return intersected(a, b);
    case '-':
      return lessened(a, b);
    case '^':
      return toggled(a, b);
  }
  return undefined;
}

/** `set.union(*others)`. */
export function united(set: PySet, others: readonly Value[]): PySet {
  const made = copyOfSet(set);
  for (const other of others) if (other !== set) updateSet(made, other);
  return made;
}

/** `set.symmetric_difference(other)`. */
export function toggled(set: PySet, other: Value): PySet {
  const made = emptyAs(set);
  updateSet(made, other);
  toggle(made, set);
  return made;
}

/** `set.intersection(*others)`. */
export function intersectedAll(set: PySet, others: readonly Value[]): PySet {
  return others.length === 0 ? copyOfSet(set) : others.reduce<PySet>(intersected, set);
}

/** `set.difference(*others)`. */
export function lessenedAll(set: PySet, others: readonly Value[]): PySet {
  const [first, ...rest] = others;
  if (first === undefined) return copyOfSet(set);
  const made = lessened(set, first);
  for (const other of rest) subtract(made, other);
  return made;
}

/** `|=`, `&=`, `-=` or `^=`. */
export function changeSet(op: string, set: PySet, other: PySet): void {
  chargeItems((set.size + other.size) / 10);
  if (op === '|') set.merge(other);
  else if (op === '&') set.become(intersected(set, other));
  else if (op === '-') subtract(set, other);
  else toggle(set, other);
}

/** `set.issubset(other)`. */
export function isSubset(set: PySet, other: Value): boolean {
  if (other instanceof PySet) return set.isWithin(other);
  return intersected(set, other).size === set.size;
}

/** `set.issuperset(other)`: nothing is asked of `other` any more once something is missing. */
export function isSuperset(set: PySet, other: Value): boolean {
  if (other instanceof PySet) return other.isWithin(set);
  for (const {key, asked} of keyed(other)) if (!set.knows(key, asked)) return false;
  return true;
}

/** `set.isdisjoint(other)`. */
export function isDisjoint(set: PySet, other: Value): boolean {
  if (set === other) return set.size === 0;
  const isLarge = other instanceof PySet && other.size > set.size;
  const [through, within] = isLarge ? [set, other] : [other, set];
  for (const {key, asked} of keyed(through)) if (within.knows(key, asked)) return false;
  return true;
}
