import {nativeType, PyObject} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {registerHash} from '../../operations/hashing.ts';
import {allowAttributes} from '../../operations/set-attribute.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {ASCII, completed, FLAG_LETTERS, FLAG_NAMES, VERBOSE} from './flags.ts';
import {Groups} from './groups.ts';
import {turnedOn} from './inline-flags.ts';
import {Matcher} from './matcher.ts';
import {parseChoice, skipsBlank} from './parse.ts';
import {compileNode, type Program} from './program.ts';
import {Scanner} from './scanner.ts';
import type {Subject} from './subject.ts';
import {asValue, type Written} from './written.ts';

export const patternType = nativeType('Pattern', undefined, 're');
allowAttributes(patternType);

/** A compiled regular expression. */
export class PyPattern extends PyObject {
  public readonly source: string;
  public readonly isBytes: boolean;
  public readonly flags: number;
  public readonly groups: Groups;
  readonly #program: Program;

  public constructor({text, isBytes}: Written, flags: number) {
    super(patternType);
    const scanner = new Scanner(text, isBytes);
    this.source = text;
    this.isBytes = isBytes;
    this.flags = completed(leadingFlags(scanner, flags), isBytes);
    this.groups = new Groups();
    const meant = isBytes ? this.flags | ASCII : this.flags;
    const node = parseChoice({scanner, groups: this.groups, flags: meant});
    if (!scanner.ended) throw scanner.error('unbalanced parenthesis', scanner.at);
    this.groups.checkAwaited(scanner);
    this.#program = compileNode(node, this.groups.count);
  }

  /** Over one text, up to `end`. */
  public matcher(subject: Subject, end: number): Matcher {
    return new Matcher(this.#program, this.groups.count, subject.codes, end);
  }
}

/** `(?i)` and its like at the very beginning hold for all of the pattern. */
function leadingFlags(scanner: Scanner, given: number): number {
  let flags = given;
  for (;;) {
    const start = scanner.at;
    while (flags & VERBOSE && skipsBlank(scanner));
    const hasFlags = scanner.accept('(?') && FLAG_LETTERS.has(scanner.peek());
    const found = hasFlags ? turnedOn(scanner) : 0;
    if (found === 0 || !scanner.accept(')')) {
      scanner.at = start;
      return flags;
    }
    flags |= found;
  }
}

registerHash(PyPattern, ({source, isBytes, flags}) => new PyTuple([source, isBytes, flags]));

registerRepr(
  PyPattern,
  ({source, isBytes, flags}) => {
    const named = FLAG_NAMES.filter(([bit]) => flags & bit).map(([, name]) => name);
    const shown = repr(asValue(source, isBytes)).slice(0, 200);
    return `re.compile(${[shown, ...(named.length > 0 ? [named.join('|')] : [])].join(', ')})`;
  },
  patternType,
);
