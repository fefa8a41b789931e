/** The file of what a library makes up while it runs, as CPython names it. */
export const GENERATED = '<string>';

/** What a program hands to `timeit` as a text, as CPython names it. */
export const TIMED = '<timeit-src>';

/** What a program is called that comes from the standard input: nobody has its lines afterwards. */
export const TYPED = '<stdin>';

/** A program's text, and where its lines begin. */
export class Source {
  public readonly file: string;
  public readonly text: string;
  /** Code of a modelled library: its frames show a name and no line. */
  public readonly library: boolean;
  /** Whether objects that it meets have a `__del__`: it has to know who holds what, and when they go. */
  public readonly finalizes: boolean;
  readonly #starts: number[] = [0];

  public constructor(text: string, file: string, library = false, finalizes = false) {
    // Python reads every kind of line end as a newline.
    this.text = text.replaceAll(/\r\n?/g, '\n');
    this.file = file;
    this.library = library;
    this.finalizes = finalizes || (!library && text.includes('__del__'));
    for (let at = this.text.indexOf('\n'); at >= 0; at = this.text.indexOf('\n', at + 1)) {
      this.#starts.push(at + 1);
    }
  }

  /** Whether a traceback names its lines. */
  public get traced(): boolean {
    return !this.library || this.file === GENERATED;
  }

  /** Whether somebody has its lines afterwards. */
  public get isKept(): boolean {
    return this.isProgram && this.file !== TYPED;
  }

  /** Whether its lines are the program's. */
  public get isProgram(): boolean {
    return !this.library && this.file !== TIMED;
  }

  /** Line of an offset, from 1. */
  public line(offset: number): number {
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low + 1;
  }

  /** Where a line begins. */
  public offset(line: number): number {
    return this.#starts[line - 1] ?? this.text.length;
  }

  /** Column of an offset in characters, from 0. */
  public column(offset: number): number {
    return offset - this.offset(this.line(offset));
  }

  public lineText(line: number): string {
    const from = this.#starts[line - 1];
    if (from === undefined) return '';
    const next = this.#starts[line];
    return this.text.slice(from, next === undefined ? undefined : next - 1);
  }

  public get lines(): number {
    return this.#starts.length;
  }
}

/** The program cannot be run: what was found, where, and what to write instead. */
export class SourceError extends Error {
  public readonly file: string;
  public readonly line: number;
  /** From 1. */
  public readonly column: number;
  public readonly found: string;
  public readonly remedy: string;
  /** The source line, and a second line with a caret under the place. */
  public readonly marked: string;

  public constructor(source: Source, offset: number, found: string, remedy: string) {
    const line = source.line(offset);
    const column = source.column(offset) + 1;
    super(`${source.file}:${line}:${column}: ${found}; ${remedy}`);
    this.name = 'SourceError';
    this.file = source.file;
    this.line = line;
    this.column = column;
    this.found = found;
    this.remedy = remedy;
    const text = source.lineText(line).slice(0, 200);
    const indent = text.slice(0, column - 1).replace(/[^\t]/g, ' ');
    this.marked = `${text}\n${indent}^`;
  }
}
