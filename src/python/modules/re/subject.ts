import {typeError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {isWide} from '../../operations/length.ts';
import {refuse} from '../../run/refusals.ts';
import {charge} from '../../run/vm.ts';

/** What a search counts, be the text ever so short. */
const STEPS_TO_SEARCH = 200;

/** A text that is searched, counted as Python counts: in code points. */
export class Subject {
  public readonly text: string;
  public readonly codes: Uint32Array;
  /** Its characters, if some take two units of a JavaScript string. */
  readonly #chars: readonly string[] | null;

  public constructor(text: string) {
    this.text = text;
    charge(STEPS_TO_SEARCH + 2 * text.length);
    this.#chars = isWide(text) ? Array.from(text) : null;
    this.codes = this.#chars
      ? Uint32Array.from(this.#chars, char => char.codePointAt(0) as number)
      : Uint32Array.from(text, char => char.charCodeAt(0));
  }

  public get length(): number {
    return this.codes.length;
  }

  public slice(from: number, to: number): string {
    return this.#chars ? this.#chars.slice(from, to).join('') : this.text.slice(from, to);
  }
}

/** Text to search; bytes would need a pattern of bytes. */
export function textOf(value: Maybe): string {
  if (typeof value === 'string') return value;
  if (value instanceof PyBytes) refuse('"re" over bytes is not modelled', 'decode them first');
  const found = typeName(value as Value);
  throw typeError(`expected string or bytes-like object, got '${found}'`);
}
