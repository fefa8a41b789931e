import {nativeType, PyObject} from '../../objects/types.ts';
import {allowAttributes} from '../../operations/set-attribute.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {ASCII, FLAG_NAMES, UNICODE} from './flags.ts';
import {Groups} from './groups.ts';
import {Matcher} from './matcher.ts';
import {parseChoice} from './parse.ts';
import {flagLetters} from './parse-group.ts';
import {compileNode, type Program} from './program.ts';
import {Scanner} from './scanner.ts';
import type {Subject} from './subject.ts';

export const patternType = nativeType('Pattern', undefined, 're');
allowAttributes(patternType);

/** A compiled regular expression. */
export class PyPattern extends PyObject {
  public readonly source: string;
  public readonly flags: number;
  public readonly groups: Groups;
  readonly #program: Program;

  public constructor(source: string, flags: number) {
    super(patternType);
    const scanner = new Scanner(source);
    const all = flags | leadingFlags(scanner);
    this.source = source;
    this.flags = all & ASCII ? all & ~UNICODE : all | UNICODE;
    this.groups = new Groups();
    const node = parseChoice({scanner, groups: this.groups, flags: this.flags});
    if (!scanner.ended) throw scanner.error('unbalanced parenthesis', scanner.at);
    this.#program = compileNode(node, this.groups.count);
  }

  /** Over one text, up to `end`. */
  public matcher(subject: Subject, end: number): Matcher {
    return new Matcher(this.#program, this.groups.count, subject.codes, end);
  }
}

/** `(?i)` and its like at the very beginning hold for all of the pattern. */
function leadingFlags(scanner: Scanner): number {
  let flags = 0;
  for (;;) {
    const start = scanner.at;
    const found = scanner.accept('(?') ? flagLetters({scanner}) : 0;
    if (found === 0 || !scanner.accept(')')) {
      scanner.at = start;
      return flags;
    }
    flags |= found;
  }
}

registerRepr(PyPattern, ({source, flags}) => {
  const named = FLAG_NAMES.filter(([bit]) => flags & bit).map(([, name]) => name);
  const shown = repr(source).slice(0, 200);
  return `re.compile(${[shown, ...(named.length > 0 ? [named.join('|')] : [])].join(', ')})`;
});
