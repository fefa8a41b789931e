import {type Source, SourceError} from '../source.ts';
import type {Token} from './token.ts';

export const KEYWORDS = new Set(
  `
  False None True and as assert async await break class continue def del elif else except
  finally for from global if import in is lambda nonlocal not or pass raise return try
  while with yield
  `
    .trim()
    .split(/\s+/),
);

const LAYOUT = new Set<Token['kind'] | undefined>(['newline', 'indent', 'dedent']);
const MAX_DEPTH = 250;

/**
 * The tokens of a program and the place reached in them. The grammar's rules are functions over it, one file for each part
 * of the language, in the words of Python's own grammar.
 */
export class Tokens {
  public readonly source: Source;
  readonly #tokens: readonly Token[];
  #index = 0;
  #depth = 0;
  #late: SourceError | null = null;

  public constructor(source: Source, tokens: readonly Token[]) {
    this.source = source;
    this.#tokens = tokens;
  }

  public get token(): Token {
    return this.#tokens[this.#index] ?? (this.#tokens.at(-1) as Token);
  }

  public get index(): number {
    return this.#index;
  }

  public set index(index: number) {
    this.#index = index;
  }

  /** Where the token before ends: the end of what has been read. A block ends with its last statement. */
  public get last(): number {
    let index = this.#index - 1;
    while (LAYOUT.has(this.#tokens[index]?.kind)) index -= 1;
    return this.#tokens[index]?.to ?? 0;
  }

  public peek(ahead: number): Token {
    return this.#tokens[this.#index + ahead] ?? (this.#tokens.at(-1) as Token);
  }

  public is(text: string): boolean {
    const {token} = this;
    return token.text === text && (token.kind === 'op' || token.kind === 'name');
  }

  public isKind(kind: Token['kind']): boolean {
    return this.token.kind === kind;
  }

  public accept(text: string): boolean {
    if (!this.is(text)) return false;
    this.#index += 1;
    return true;
  }

  public expect(text: string): Token {
    const {token} = this;
    if (!this.is(text)) this.#missing(text);
    this.#index += 1;
    return token;
  }

  public advance(): Token {
    const {token} = this;
    this.#index += 1;
    return token;
  }

  public fail(found: string, remedy: string, at = this.#place): never {
    throw this.token.error ?? new SourceError(this.source, at, found, remedy);
  }

  /** Notes what CPython tells only of a program that it could read to its end: the first of these, from `finish`. */
  public failLate(found: string, remedy: string, at: number): void {
    this.#late ??= new SourceError(this.source, at, found, remedy);
  }

  /** All has been read. */
  public finish(): void {
    if (this.#late !== null) throw this.#late;
  }

  /** At the end of a program it is the end of the last line. */
  get #place(): number {
    const {from} = this.token;
    return from === this.source.text.length ? this.last : from;
  }

  #missing(text: string): never {
    if (text === ':') this.fail("expected ':'", 'end the line that opens a block with a colon');
    this.invalid(`write "${text}" here`);
  }

  /** Says what is wrong at this place, as specifically as CPython does. */
  public invalid(remedy = 'check the words and signs around this place'): never {
    const {token} = this;
    if (token.kind === 'indent') {
      this.fail('unexpected indent', 'remove the spaces before this line');
    }
    this.#oldPrint();
    if (this.is('>>') && this.peek(1).text === '>')
      this.fail('invalid syntax', 'remove the prompts (">>> " and "... ") and what was printed');
    if (token.kind === 'end' || token.kind === 'newline') {
      this.fail('invalid syntax: the line ends too early', remedy);
    }
    this.fail('invalid syntax', remedy);
  }

  /** `print "text"`, as Python 2 had it. */
  #oldPrint(): void {
    const {token} = this;
    const previous = this.#tokens[this.#index - 1];
    if (previous?.kind !== 'name') return;
    const word = previous.text;
    const named = token.kind === 'name' && !KEYWORDS.has(token.text);
    const called = named && (word === 'print' || word === 'exec');
    const isLiteral = token.kind === 'string' || token.kind === 'number';
    if (!called && !(isLiteral && word === 'print')) return;
    const found = `Missing parentheses in call to '${word}'. Did you mean ${word}(...)?`;
    this.fail(found, `write ${word}(...)`, previous.from);
  }

  /** A name that is bound here. */
  public ownName(): Token {
    this.checkBound(this.token.text, this.token.from);
    return this.name();
  }

  /** `__debug__` is a constant: nothing may bind it. */
  public checkBound(name: string, at: number): void {
    if (name === '__debug__') {
      this.failLate('cannot assign to __debug__', 'choose another name', at);
    }
  }

  /** A name of the program's own. */
  public name(): Token {
    const {kind, text} = this.token;
    if (KEYWORDS.has(text)) this.invalid(`choose another name: "${text}" is a keyword`);
    if (kind !== 'name') this.invalid('write a name here');
    return this.advance();
  }

  /** Parses something that may hold its like, up to a depth that no reader would follow. */
  public nested<T>(parse: () => T): T {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) this.fail('too many nested parts', 'name parts of the program');
    const result = parse();
    this.#depth -= 1;
    return result;
  }

  public line(offset: number): number {
    return this.source.line(offset);
  }

  public endOfLine(): void {
    if (this.token.kind === 'end') return;
    if (this.token.kind !== 'newline')
      this.invalid('start a new line, or join the parts with an operator');
    this.advance();
  }

  public atEnd(): boolean {
    return this.token.kind === 'newline' || this.token.kind === 'end' || this.is(';');
  }
}
