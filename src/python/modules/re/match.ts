import {PyDict} from '../../objects/dict.ts';
import {error} from '../../objects/errors.ts';
import {type Maybe, methods, properties} from '../../objects/natives.ts';
import {nativeType, PyObject, type Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {isInt} from '../../operations/numbers.ts';
import {special} from '../../operations/special.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import type {PyPattern} from './pattern.ts';
import type {Subject} from './subject.ts';
import {expandTemplate, parseTemplate} from './template.ts';
import {asWritten} from './written.ts';

export const matchType = nativeType('Match', undefined, 're');

/** Where a pattern was found, and where each of its groups. */
export class PyMatch extends PyObject {
  public readonly pattern: PyPattern;
  public readonly subject: Subject;
  public readonly pos: number;
  public readonly endpos: number;
  readonly #registers: Int32Array;

  public constructor(
    pattern: PyPattern,
    subject: Subject,
    registers: Int32Array,
    range: readonly [pos: number, endpos: number],
  ) {
    super(matchType);
    this.pattern = pattern;
    this.subject = subject;
    this.#registers = registers;
    [this.pos, this.endpos] = range;
  }

  /** -1 and -1 for a group that took no part. */
  public span(group: number): readonly [from: number, to: number] {
    const to = this.#registers[2 * group + 1] as number;
    return to < 0 ? [-1, -1] : [this.#registers[2 * group] as number, to];
  }

  /** Of the whole, and of each group. */
  public spans(): (readonly [from: number, to: number])[] {
    return Array.from({length: 1 + this.pattern.groups.count}, (_, group) => this.span(group));
  }

  public text(group: number): Value {
    const [from, to] = this.span(group);
    return to < 0 ? null : this.subject.slice(from, to);
  }

  public get lastIndex(): number | null {
    const index = this.#registers.at(-1) as number;
    return index < 0 ? null : index;
  }

  /** The number of a group that a program gives by number or name. */
  public groupNumber(given: Value): number {
    const {groups} = this.pattern;
    const isIndex = isInt(given) || special(given, '__index__') !== undefined;
    const index = isIndex ? asIndex(given) : groups.names.get(given as string);
    if (index === undefined || index < 0 || index > groups.count) {
      throw error('IndexError', 'no such group');
    }
    return index;
  }

  public all(fallback: Value): Value[] {
    return Array.from(
      {length: this.pattern.groups.count},
      (_, at) => this.text(at + 1) ?? fallback,
    );
  }
}

const of = (self: Maybe) => self as PyMatch;
const numberOf = (self: Maybe, group: Maybe) =>
  of(self).groupNumber(group === undefined ? 0 : group);

methods(matchType, {
  group: [
    '*args',
    (self, args) => {
      const wanted = args as unknown as Value[];
      const found = wanted.map(each => of(self).text(of(self).groupNumber(each)));
      if (found.length === 0) return of(self).text(0);
      return found.length === 1 ? found[0] : new PyTuple(found);
    },
  ],
  __getitem__: ['key, /', (self, key) => of(self).text(of(self).groupNumber(key as Value))],
  groups: ['default=', (self, fallback) => new PyTuple(of(self).all(fallback ?? null))],
  groupdict: [
    'default=',
    (self, fallback) => {
      const dict = new PyDict();
      for (const [name, index] of of(self).pattern.groups.names) {
        dict.set(name, of(self).text(index) ?? fallback ?? null);
      }
      return dict;
    },
  ],
  start: ['group=, /', (self, group) => of(self).span(numberOf(self, group))[0]],
  end: ['group=, /', (self, group) => of(self).span(numberOf(self, group))[1]],
  span: ['group=, /', (self, group) => new PyTuple([...of(self).span(numberOf(self, group))])],
  expand: [
    'template',
    (self, template) => {
      const match = of(self);
      return expandTemplate(parseTemplate(asWritten(template), match.pattern), match);
    },
  ],
});

properties(matchType, {
  string: self => of(self).subject.value,
  re: self => of(self).pattern,
  pos: self => of(self).pos,
  endpos: self => of(self).endpos,
  regs: self =>
    new PyTuple(
      of(self)
        .spans()
        .map(span => new PyTuple([...span])),
    ),
  lastindex: self => of(self).lastIndex,
  lastgroup: self => {
    const {pattern, lastIndex} = of(self);
    const named = [...pattern.groups.names].find(([, index]) => index === lastIndex);
    return named === undefined ? null : named[0];
  },
});

registerRepr(
  PyMatch,
  match => {
    const [from, to] = match.span(0);
    const shown = repr(match.text(0)).slice(0, 50);
    return `<re.Match object; span=(${from}, ${to}), match=${shown}>`;
  },
  matchType,
);
