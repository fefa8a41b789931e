import {iteratorTypeOf} from '../../builtins/iterator-classes.ts';
import {PyDict} from '../../objects/dict.ts';
import {type Maybe, methods, properties} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyIterator, PyList, PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {call} from '../../run/calls.ts';
import {loadModule} from '../registry.ts';
import type {PyMatch} from './match.ts';
import {PyPattern, patternType} from './pattern.ts';
import {matches, matchHere, type Range, search} from './search.ts';
import {Subject} from './subject.ts';
import {split, substitute} from './substitute.ts';
import {asValue} from './written.ts';

const of = (self: Maybe) => self as PyPattern;

function rangeIn(subject: Subject, pos: Maybe, endpos: Maybe): Range {
  const within = (value: Maybe, fallback: number) =>
    value == null ? fallback : Math.max(0, Math.min(asIndex(value), subject.length));
  return [within(pos, 0), within(endpos, subject.length)];
}

/** What `findall` and `split` give of a match: its only group, all its groups, or the whole. */
function foundIn(match: PyMatch): Value {
  const groups = match.all(asValue('', match.subject.isBytes));
  if (groups.length === 0) return match.text(0);
  return groups.length === 1 ? (groups[0] as Value) : new PyTuple(groups);
}

const PLACES = 'string, pos=, endpos=';

methods(patternType, {
  match: [
    PLACES,
    (self, text, pos, endpos) => {
      const subject = new Subject(text, of(self));
      return matchHere(of(self), subject, rangeIn(subject, pos, endpos), false);
    },
  ],
  fullmatch: [
    PLACES,
    (self, text, pos, endpos) => {
      const subject = new Subject(text, of(self));
      return matchHere(of(self), subject, rangeIn(subject, pos, endpos), true);
    },
  ],
  search: [
    PLACES,
    (self, text, pos, endpos) => {
      const subject = new Subject(text, of(self));
      return search(of(self), subject, rangeIn(subject, pos, endpos));
    },
  ],
  findall: [
    PLACES,
    (self, text, pos, endpos) => {
      const subject = new Subject(text, of(self));
      const all = matches(of(self), subject, rangeIn(subject, pos, endpos));
      return new PyList(Array.from(all, foundIn));
    },
  ],
  finditer: [
    PLACES,
    (self, text, pos, endpos) => {
      const subject = new Subject(text, of(self));
      const all = matches(of(self), subject, rangeIn(subject, pos, endpos));
      return new PyIterator(() => all.next().value, iteratorTypeOf('callable_iterator'));
    },
  ],
  split: [
    'string, maxsplit=',
    (self, text, most) => {
      const subject = new Subject(text, of(self));
      return new PyList(split(of(self), subject, most === undefined ? 0 : asIndex(most)));
    },
  ],
  sub: ['repl, string, count=', (self, ...given) => substitute(of(self), given)[0]],
  subn: ['repl, string, count=', (self, ...given) => new PyTuple(substitute(of(self), given))],
  __eq__: [
    'other, /',
    (self, other) =>
      other instanceof PyPattern &&
      other.source === of(self).source &&
      other.isBytes === of(self).isBytes &&
      other.flags === of(self).flags,
  ],
});

properties(patternType, {
  pattern: self => asValue(of(self).source, of(self).isBytes),
  flags: self => of(self).flags,
  groups: self => of(self).groups.count,
  groupindex: self => {
    const dict = new PyDict();
    for (const [name, index] of of(self).groups.names) dict.set(name, index);
    if (dict.size === 0) return dict;
    return call(loadModule('_mappingproxy')?.dict.get('mappingproxy') as Value, [dict]);
  },
});
