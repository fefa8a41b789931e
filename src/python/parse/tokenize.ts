import {type Source, SourceError} from '../source.ts';
import {NAME, NUMBER, OPERATORS, SINGLE} from './lexemes.ts';
import {endOfString, STRING} from './string-end.ts';
import type {Token, TokenKind} from './token.ts';

const CLOSES: Readonly<Record<string, string>> = {')': '(', ']': '[', '}': '{'};
const BASES: Readonly<Record<string, string>> = {
  '0x': 'hexadecimal',
  '0o': 'octal',
  '0b': 'binary',
};
const MAX_NESTING = 100;
/** Prefixes of strings that exclude each other, in the order in which they are told. */
const INCOMPATIBLE = ['ub', 'ur', 'uf', 'ut', 'bf', 'bt', 'ft'] as const;

/** Cuts the text into tokens, as Python's own tokenizer does: blocks become `indent` and `dedent`. */
export function tokenize(source: Source, from = 0, to = source.text.length): Token[] {
  return new Lexer(source, from, to).run();
}

/** How far a line is indented: a tab leads to the next of every eight columns, and, counted again, to the next column. */
interface Indent {
  readonly width: number;
  readonly ifTabsWereOne: number;
}

class Lexer {
  readonly #source: Source;
  readonly #text: string;
  readonly #end: number;
  /** Inside an f-string's braces there are no lines and no blocks. */
  readonly #nested: boolean;
  readonly #tokens: Token[] = [];
  readonly #indents: Indent[] = [{width: 0, ifTabsWereOne: 0}];
  readonly #brackets: {readonly text: string; readonly at: number}[] = [];
  #at: number;

  public constructor(source: Source, from: number, to: number) {
    this.#source = source;
    this.#text = source.text;
    this.#at = from;
    this.#end = to;
    this.#nested = from !== 0 || to !== source.text.length;
  }

  public run(): Token[] {
    try {
      return this.#all();
    } catch (fault) {
      if (this.#nested || !(fault instanceof SourceError)) throw fault;
      const opened = this.#at < this.#end ? undefined : this.#brackets[0]?.at;
      const at = this.#at;
      this.#tokens.push({
        kind: 'error',
        text: '',
        from: at,
        to: at,
        error: fault,
        prevails: opened ?? 0,
      });
      return this.#tokens;
    }
  }

  #all(): Token[] {
    if (this.#text.charCodeAt(0) === 0xfeff && this.#at === 0) this.#at = 1;
    if (!this.#nested) this.#indentation();
    while (this.#at < this.#end) this.#next();
    const open = this.#brackets.at(-1);
    if (open) this.#fail(open.at, `'${open.text}' was never closed`, `add the closing bracket`);
    const last = this.#tokens.at(-1);
    if (last?.kind === 'error') return this.#tokens;
    if (!this.#nested && last && last.kind !== 'newline' && last.kind !== 'dedent') {
      this.#push('newline', this.#at, this.#at);
    }
    while (this.#indents.length > 1) {
      this.#indents.pop();
      this.#push('dedent', this.#end, this.#end);
    }
    this.#push('end', this.#end, this.#end);
    return this.#tokens;
  }

  #fail(at: number, found: string, remedy: string): never {
    throw new SourceError(this.#source, at, found, remedy);
  }

  /** Says so only to a parser that comes that far: what it finds wrong before that is likely to be the cause. */
  #stop(found: string, remedy: string): void {
    const at = this.#at;
    const error = new SourceError(this.#source, at, found, remedy);
    this.#tokens.push({kind: 'error', text: '', from: at, to: at, error});
    this.#at = this.#end;
  }

  #push(kind: TokenKind, from: number, to: number): void {
    this.#tokens.push({kind, text: this.#text.slice(from, to), from, to});
    this.#at = Math.max(this.#at, to);
  }

  #next(): void {
    const char = this.#text[this.#at] ?? '';
    if (char === ' ' || char === '\t' || char === '\f' || char === '\r') this.#at += 1;
    else if (char === '#') this.#comment();
    else if (char === '\n') this.#newline();
    else if (char === '\\') this.#continuation();
    else this.#token(char);
  }

  #comment(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 || end > this.#end ? this.#end : end;
  }

  #newline(): void {
    if (this.#brackets.length > 0 || this.#nested) {
      this.#at += 1;
      return;
    }
    this.#push('newline', this.#at, this.#at + 1);
    this.#indentation();
  }

  #continuation(): void {
    const match = /\\\r?\n/y;
    match.lastIndex = this.#at;
    if (!match.test(this.#text)) {
      const found = 'unexpected character after line continuation character';
      this.#fail(this.#at, found, 'end the line right after the backslash');
    }
    this.#at = match.lastIndex;
  }

  /** At the start of a line: skips blank ones, and says where blocks begin and end. */
  #indentation(): void {
    for (;;) {
      const indent = this.#indent();
      const char = this.#text[this.#at];
      if (char === undefined) return;
      if (char === '#') this.#comment();
      if (this.#text[this.#at] === '\r' && this.#text[this.#at + 1] === '\n') this.#at += 1;
      if (this.#text[this.#at] === '\n') this.#at += 1;
      else if (this.#at >= this.#end) return;
      else {
        this.#block(indent);
        return;
      }
    }
  }

  #indent(): Indent {
    let width = 0;
    let ifTabsWereOne = 0;
    for (; ; this.#at++) {
      const char = this.#text[this.#at];
      if (char === ' ') width += 1;
      else if (char === '\t') width += 8 - (width % 8);
      else if (char !== '\f') return {width, ifTabsWereOne};
      ifTabsWereOne += 1;
      if (char === '\f') width = ifTabsWereOne = 0;
    }
  }

  #block(indent: Indent): void {
    if (indent.width > this.#current.width) {
      if (indent.ifTabsWereOne <= this.#current.ifTabsWereOne) this.#stopAtTabs();
      else {
        this.#indents.push(indent);
        this.#push('indent', this.#at, this.#at);
      }
    } else if (this.#indents.some(({width}) => width === indent.width)) this.#dedents(indent);
    else {
      const found = 'unindent does not match any outer indentation level';
      this.#stop(found, 'line it up with the block it belongs to');
    }
  }

  #dedents(indent: Indent): void {
    while (indent.width < this.#current.width) {
      this.#indents.pop();
      this.#push('dedent', this.#at, this.#at);
    }
    if (indent.ifTabsWereOne !== this.#current.ifTabsWereOne) this.#stopAtTabs();
  }

  get #current(): Indent {
    return this.#indents.at(-1) as Indent;
  }

  #stopAtTabs(): void {
    const found = 'inconsistent use of tabs and spaces in indentation';
    this.#stop(found, 'indent all lines of the block with spaces');
  }

  #token(char: string): void {
    const from = this.#at;
    STRING.lastIndex = from;
    if (STRING.test(this.#text)) {
      this.#push('string', from, endOfString(this.#source, from, this.#end));
      return;
    }
    NAME.lastIndex = from;
    if (NAME.test(this.#text)) {
      this.#checkPrefix(from, NAME.lastIndex);
      this.#push('name', from, NAME.lastIndex);
      return;
    }
    NUMBER.lastIndex = from;
    if (NUMBER.test(this.#text)) this.#number(from, NUMBER.lastIndex);
    else this.#operator(char, from);
  }

  /** Letters right before a quote that are no prefix together. */
  #checkPrefix(from: number, to: number): void {
    const next = this.#text[to];
    const letters = this.#text.slice(from, to).toLowerCase();
    if ((next !== '"' && next !== "'") || !/^(?:([bruft])(?!.*\1))+$/.test(letters)) return;
    const pair = INCOMPATIBLE.find(each => [...each].every(letter => letters.includes(letter)));
    if (pair === undefined) return;
    this.#fail(
      from,
      `'${pair[0]}' and '${pair[1]}' prefixes are incompatible`,
      'leave one of them',
    );
  }

  #number(from: number, to: number): void {
    const text = this.#text.slice(from, to);
    if (/^0[0-9_]*[1-9]/.test(text) && !/[.eEjJxXoObB]/.test(text)) {
      const found =
        'leading zeros in decimal integer literals are not permitted; use an 0o prefix for octal integers';
      this.#fail(from, found, 'remove the zeros');
    }
    if (/[\p{ID_Continue}]/u.test(this.#text[to] ?? '') && !this.#keywordAt(to)) {
      const kind = BASES[this.#text.slice(from, from + 2).toLowerCase()] ?? 'decimal';
      this.#fail(from, `invalid ${kind} literal`, 'put a space or an operator after the number');
    }
    this.#push('number', from, to);
  }

  #keywordAt(at: number): boolean {
    const match = /(?:and|else|for|if|in|is|not|or)\b/y;
    match.lastIndex = at;
    return match.test(this.#text);
  }

  #operator(char: string, from: number): void {
    for (const operator of OPERATORS) {
      if (this.#text.startsWith(operator, from)) {
        this.#push('op', from, from + operator.length);
        return;
      }
    }
    if (!SINGLE.includes(char)) this.#strange(char, from);
    if ('([{'.includes(char)) {
      if (this.#brackets.length >= MAX_NESTING) {
        this.#fail(from, 'too many nested parentheses', 'name parts of the expression');
      }
      this.#brackets.push({text: char, at: from});
    } else if (')]}'.includes(char)) this.#close(char, from);
    this.#push('op', from, from + 1);
  }

  #close(char: string, from: number): void {
    const open = this.#brackets.pop();
    if (open?.text === CLOSES[char]) return;
    if (open === undefined) this.#fail(from, `unmatched '${char}'`, 'remove it, or open it first');
    const found = `closing parenthesis '${char}' does not match opening parenthesis '${open.text}'`;
    this.#fail(from, found, 'close the brackets in the order they were opened');
  }

  #strange(char: string, from: number): never {
    const code = this.#text.codePointAt(from) ?? 0;
    const hex = code.toString(16).toUpperCase().padStart(4, '0');
    if (char === '!' || char === '$' || char === '?' || char === '`') {
      this.#fail(from, 'invalid syntax', `remove the "${char}"`);
    }
    if (code < 32 || code === 127 || code === 0xfffd) {
      const found = `invalid non-printable character U+${hex}`;
      this.#fail(from, found, 'save the file as plain UTF-8 text');
    }
    const shown = String.fromCodePoint(code);
    const remedy = 'replace it by the plain ASCII character, or put it in a string';
    this.#fail(from, `invalid character '${shown}' (U+${hex})`, remedy);
  }
}
