import {withoutRepeats} from '../../model/stack-lines.ts';
import {errorType} from '../objects/errors.ts';
import {isGroup} from '../objects/exception-groups.ts';
import {PyException as Exception, type PyException, type Traceback} from '../objects/exceptions.ts';
import {PyList, PyTuple} from '../objects/values.ts';
import {syntaxPlace} from '../operations/exception-fields.ts';
import {qualified, repr} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {refuse} from './refusals.ts';
import {suggestion} from './suggestions.ts';
import {entryLines} from './traceback-lines.ts';

const CAUSE = 'The above exception was the direct cause of the following exception:';
const CONTEXT = 'During handling of the above exception, another exception occurred:';
const MAX_GROUP_WIDTH = 15;
const MAX_GROUP_DEPTH = 10;

/** What `traceback.print_exception` may be told otherwise. */
interface TracebackOptions {
  /** Whether what an exception came from is told before it. */
  readonly chain?: boolean;
  /** Where it was raised, in place of what the exception itself remembers. */
  readonly traceback?: Traceback | null;
}

/** As `traceback.print_exception` prints it, without the frames of libraries. */
export function tracebackText(raised: PyException, options: TracebackOptions = {}): string {
  return tracebackParts(raised, options).join('');
}

/** As `traceback.format_exception` lists it: one text for each frame, title and message. */
export function tracebackParts(raised: PyException, options: TracebackOptions = {}): string[] {
  const told = toldOf(raised);
  if (options.traceback !== undefined) told.traceback = options.traceback;
  const writer = new Writer(options.chain ?? true);
  writer.chain(told);
  return writer.parts.map(part => `${part}\n`);
}

/** As the interpreter itself prints what it cannot raise anywhere: without marks, and without what it came from. */
export function unraisableText(raised: PyException): string {
  const frames = framesOf(raised.traceback).flatMap(({code, at}) => {
    const {lines, source} = code.places;
    const line = lines[at] ?? 0;
    const head = `  File "${source.file}", line ${line}, in ${code.name}`;
    return [head, `    ${source.lineText(line).trim()}`];
  });
  const title = `${qualifiedName(raised)}: ${textOf(raised)}`;
  const opening = frames.length > 0 ? ['Traceback (most recent call last):'] : [];
  return [...opening, ...frames, title, ''].join('\n');
}

/** An exception, and what is told with it: none of them twice. */
interface Told {
  readonly raised: PyException;
  traceback: Traceback | null;
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
    return alone(raised);
  };
  const start = told(first) as Told;
  for (const open = [start]; open.length > 0; ) {
    const at = open.pop() as Told;
    const {cause, context, suppress} = at.raised;
    at.cause = told(cause);
    at.context = at.cause === null && !suppress ? told(context) : null;
    if (isGroup(at.raised)) {
      at.members = at.raised.exceptions.map(member => told(member) ?? alone(member));
    }
    for (const next of [at.cause, at.context, ...(at.members ?? [])]) if (next) open.push(next);
  }
  return start;
}

function alone(raised: PyException): Told {
  return {raised, traceback: raised.traceback, cause: null, context: null, members: null};
}

/** A group draws a box around its members, and boxes nest. */
class Writer {
  public readonly parts: string[] = [];
  readonly #isChained: boolean;
  #depth = 0;
  #isOpen = false;

  public constructor(isChained: boolean) {
    this.#isChained = isChained;
  }

  /** An exception after those it came from. */
  public chain(told: Told): void {
    const before = this.#isChained ? (told.cause ?? told.context) : null;
    if (before !== null) {
      this.chain(before);
      this.#emit([`\n${told.cause === null ? CONTEXT : CAUSE}\n`]);
    }
    if (told.members === null) this.#single(told);
    else if (this.#depth > MAX_GROUP_DEPTH)
      this.#emit([`... (max_group_depth is ${MAX_GROUP_DEPTH})`]);
    else this.#group(told, told.members);
  }

  #single({raised, traceback}: Told): void {
    const frames = frameParts(traceback);
    if (frames.length > 0) this.#emit(['Traceback (most recent call last):', ...frames]);
    this.#emit(exceptionOnly(raised));
  }

  #group({raised, traceback}: Told, members: readonly Told[]): void {
    const isOutermost = this.#depth === 0;
    if (isOutermost) this.#depth = 1;
    const frames = frameParts(traceback);
    if (frames.length > 0) {
      this.#emit(['Exception Group Traceback (most recent call last):'], isOutermost ? '+' : '|');
      this.#emit(frames);
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
    this.parts.push(`${this.#indent()}${corner}+---------------- ${title} ----------------`);
    this.#depth += 1;
    write();
    // The innermost box that ends here draws the line for all around it.
    if (isLast && this.#isOpen) {
      this.parts.push(`${this.#indent()}+------------------------------------`);
      this.#isOpen = false;
    }
    this.#depth -= 1;
  }

  #emit(parts: readonly string[], margin = '|'): void {
    const start = this.#depth === 0 ? '' : `${this.#indent()}${margin} `;
    this.parts.push(...parts.map(part => start + part.replaceAll('\n', `\n${start}`)));
  }

  #indent(): string {
    return ' '.repeat(2 * this.#depth);
  }
}

/** `Name: text` in one piece, and the lines of its notes. */
export function exceptionOnly(raised: PyException): string[] {
  refuseMarkedSyntax(raised);
  const name = qualifiedName(raised);
  const text = textOf(raised) + suggestion(raised);
  return [text === '' ? name : `${name}: ${text}`, ...notesOf(raised)];
}

/** The program may have put anything in the place of the list of its notes. */
function notesOf({attrs}: PyException): string[] {
  const notes = attrs?.get('__notes__') ?? null;
  if (notes === null) return [];
  if (!(notes instanceof PyList || notes instanceof PyTuple))
    return [safely('__notes__ repr', () => repr(notes))];
  return notes.items.flatMap(note => safely('note str', () => str(note)).split('\n'));
}

/** Its traceback would show the line that it is about, and marks below. */
function refuseMarkedSyntax(raised: PyException): void {
  if (!raised.cls.isSubclass(errorType('SyntaxError'))) return;
  if (syntaxPlace(raised, 'lineno') === null && syntaxPlace(raised, 'filename') === null) return;
  refuse('a traceback of a SyntaxError with a place is not modelled', 'catch it, and print it');
}

/** What it says, if it can say anything. */
export function textOf(raised: PyException): string {
  return safely('exception str', () => str(raised));
}

function safely(what: string, show: () => string): string {
  try {
    return show();
  } catch (thrown) {
    if (!(thrown instanceof Exception)) throw thrown;
    return `<${what}() failed>`;
  }
}

function qualifiedName({cls}: PyException): string {
  return cls.module === '__main__' ? cls.qualname : qualified(cls);
}

/** The frames of the program that an exception came through, outermost first. */
export function framesOf(traceback: Traceback | null): Traceback[] {
  const frames: Traceback[] = [];
  for (let entry = traceback; entry !== null; entry = entry.next) {
    if (entry.code.places.source.traced) frames.push(entry);
  }
  return frames;
}

/** What is told of each of them, as it stands in a traceback. */
export function frameParts(traceback: Traceback | null): string[] {
  const frames = framesOf(traceback).map(({code, at}) => {
    const line = code.places.lines[at] ?? 0;
    return {key: `${line} ${code.name}`, part: () => entryLines(code, at, line).join('\n')};
  });
  return withoutRepeats(frames);
}
