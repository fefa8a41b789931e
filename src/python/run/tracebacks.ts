import {exceptionsOf, isGroup} from '../objects/exception-groups.ts';
import {PyException as Exception, type PyException, type Traceback} from '../objects/exceptions.ts';
import {qualified} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {suggestion} from './suggestions.ts';
import {entryLines} from './traceback-lines.ts';

const CAUSE = 'The above exception was the direct cause of the following exception:';
const CONTEXT = 'During handling of the above exception, another exception occurred:';
const MAX_GROUP_WIDTH = 15;
const MAX_GROUP_DEPTH = 10;
/** Equal lines in a row beyond these are only counted: recursion. */
const RECURSIVE_CUTOFF = 3;

/** As `traceback.print_exception` prints it, without the frames of libraries. */
export function tracebackText(raised: PyException): string {
  const writer = new Writer();
  writer.chain(toldOf(raised));
  return writer.lines.map(line => `${line}\n`).join('');
}

/** An exception, and what is told with it: none of them twice. */
interface Told {
  readonly raised: PyException;
  cause: Told | null;
  context: Told | null;
  members: Told[] | null;
}

/** In the order in which CPython's `TracebackException` comes to them. */
function toldOf(first: PyException): Told {
  const seen = new Set<PyException>();
  const told = (raised: PyException | null): Told | null => {
    if (raised === null || seen.has(raised)) return null;
    seen.add(raised);
    return {raised, cause: null, context: null, members: null};
  };
  const start = told(first) as Told;
  for (const open = [start]; open.length > 0; ) {
    const at = open.pop() as Told;
    const {cause, context, suppress} = at.raised;
    at.cause = told(cause);
    at.context = at.cause === null && !suppress ? told(context) : null;
    if (isGroup(at.raised)) {
      at.members = exceptionsOf(at.raised).map(
        member => told(member) ?? {raised: member, cause: null, context: null, members: null},
      );
    }
    for (const next of [at.cause, at.context, ...(at.members ?? [])]) if (next) open.push(next);
  }
  return start;
}

/** A group draws a box around its members, and boxes nest. */
class Writer {
  public readonly lines: string[] = [];
  #depth = 0;
  #isOpen = false;

  /** An exception after those it came from. */
  public chain(told: Told): void {
    const before = told.cause ?? told.context;
    if (before !== null) {
      this.chain(before);
      this.#emit(['', told.cause === null ? CONTEXT : CAUSE, '']);
    }
    if (told.members === null) this.#single(told.raised);
    else if (this.#depth > MAX_GROUP_DEPTH)
      this.#emit([`... (max_group_depth is ${MAX_GROUP_DEPTH})`]);
    else this.#group(told.raised, told.members);
  }

  #single(raised: PyException): void {
    if (raised.traceback !== null) {
      this.#emit(['Traceback (most recent call last):', ...frameLines(raised.traceback)]);
    }
    this.#emit(exceptionOnly(raised));
  }

  #group(raised: PyException, members: readonly Told[]): void {
    const isOutermost = this.#depth === 0;
    if (isOutermost) this.#depth = 1;
    if (raised.traceback !== null) {
      this.#emit(['Exception Group Traceback (most recent call last):'], isOutermost ? '+' : '|');
      this.#emit(frameLines(raised.traceback));
    }
    this.#emit(exceptionOnly(raised));
    this.#isOpen = false;
    const shown = members.slice(0, MAX_GROUP_WIDTH);
    const more = members.length - shown.length;
    for (const [index, member] of shown.entries()) {
      this.#boxed(index, `${index + 1}`, more === 0 && index === shown.length - 1, () =>
        this.chain(member),
      );
    }
    if (more > 0) {
      const text = `and ${more} more exception${more === 1 ? '' : 's'}`;
      this.#boxed(MAX_GROUP_WIDTH, '...', true, () => this.#emit([text]));
    }
    if (isOutermost) this.#depth = 0;
  }

  #boxed(index: number, title: string, isLast: boolean, write: () => void): void {
    if (isLast) this.#isOpen = true;
    const corner = index === 0 ? '+-' : '  ';
    this.lines.push(`${this.#indent()}${corner}+---------------- ${title} ----------------`);
    this.#depth += 1;
    write();
    // The innermost box that ends here draws the line for all around it.
    if (isLast && this.#isOpen) {
      this.lines.push(`${this.#indent()}+------------------------------------`);
      this.#isOpen = false;
    }
    this.#depth -= 1;
  }

  #emit(lines: readonly string[], margin = '|'): void {
    const start = this.#depth === 0 ? '' : `${this.#indent()}${margin} `;
    this.lines.push(...lines.map(line => start + line));
  }

  #indent(): string {
    return ' '.repeat(2 * this.#depth);
  }
}

/** `Name: text`, and its notes. */
export function exceptionOnly(raised: PyException): string[] {
  const name = qualifiedName(raised);
  const text = textOf(raised) + suggestion(raised);
  const lines = (text === '' ? name : `${name}: ${text}`).split('\n');
  const notes = raised.attrs?.get('__notes__') as {items?: readonly unknown[]} | undefined;
  for (const note of notes?.items ?? []) lines.push(...String(note).split('\n'));
  return lines;
}

function textOf(raised: PyException): string {
  try {
    return str(raised);
  } catch (thrown) {
    if (!(thrown instanceof Exception)) throw thrown;
    return '<exception str() failed>';
  }
}

function qualifiedName({cls}: PyException): string {
  return cls.module === '__main__' ? cls.qualname : qualified(cls);
}

function frameLines(traceback: Traceback | null): string[] {
  const lines: string[] = [];
  let last = '';
  let repeated = 0;
  const flush = () => {
    const more = repeated - RECURSIVE_CUTOFF;
    if (more > 0)
      lines.push(`  [Previous line repeated ${more} more time${more === 1 ? '' : 's'}]`);
  };
  for (let entry = traceback; entry !== null; entry = entry.next) {
    const {code, at} = entry;
    if (code.places.source.library) continue;
    const line = code.places.lines[at] ?? 0;
    const key = `${line} ${code.name}`;
    if (key !== last) flush();
    repeated = key === last ? repeated + 1 : 1;
    last = key;
    if (repeated <= RECURSIVE_CUTOFF) lines.push(...entryLines(code, at, line));
  }
  flush();
  return lines;
}
