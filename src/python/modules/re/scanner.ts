import {defineError, errorType} from '../../objects/errors.ts';
import {PyException} from '../../objects/exceptions.ts';
import type {Value} from '../../objects/types.ts';
import {asValue, type Written} from './written.ts';

export const patternError = defineError('PatternError', [errorType('Exception')], 're');

/** What is wrong with a pattern, and at which of its characters, if at one. */
function badPattern(message: string, given: Written, at: number | null): PyException {
  const pattern = given.text;
  const before = pattern.slice(0, at ?? 0);
  const line = at === null ? null : before.split('\n').length;
  const column = at === null ? null : at - before.lastIndexOf('\n');
  const lines = pattern.includes('\n') ? ` (line ${line}, column ${column})` : '';
  const where = at === null ? '' : ` at position ${at}${lines}`;
  const raised = new PyException(patternError, [message + where]);
  raised.attrs = new Map<string, Value>([
    ['msg', message],
    ['pattern', asValue(pattern, given.isBytes)],
    ['pos', at],
    ['lineno', line],
    ['colno', column],
  ]);
  return raised;
}

/** The characters of a pattern and the place reached in them. */
export class Scanner {
  public readonly chars: readonly string[];
  readonly #text: string;
  public readonly isBytes: boolean;
  public at = 0;

  public constructor(text: string, isBytes: boolean) {
    this.#text = text;
    this.isBytes = isBytes;
    this.chars = Array.from(text);
  }

  public get ended(): boolean {
    return this.at >= this.chars.length;
  }

  public peek(ahead = 0): string {
    return this.chars[this.at + ahead] ?? '';
  }

  public next(): string {
    const char = this.peek();
    this.at += 1;
    return char;
  }

  public accept(text: string): boolean {
    if (this.chars.slice(this.at, this.at + text.length).join('') !== text) return false;
    this.at += text.length;
    return true;
  }

  /** The characters from here that are in `allowed`, at most so many. */
  public take(allowed: RegExp, most = Number.POSITIVE_INFINITY): string {
    let taken = '';
    while (taken.length < most && allowed.test(this.peek())) taken += this.next();
    return taken;
  }

  /** A name up to its closing sign. */
  public until(closing: string, missing = 'missing group name'): string {
    const from = this.at;
    let name = '';
    while (!this.accept(closing)) {
      if (this.ended) {
        if (name === '') throw this.error(missing, this.at);
        throw this.error(`missing ${closing}, unterminated name`, from);
      }
      name += this.next();
    }
    if (name === '') throw this.error(missing, this.at - 1);
    return name;
  }

  public error(message: string, at: number | null): PyException {
    return badPattern(message, {text: this.#text, isBytes: this.isBytes}, at);
  }
}
