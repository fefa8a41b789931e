import {typeError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {isWide} from '../../operations/length.ts';
import {charge} from '../../run/vm.ts';
import {asValue, asWritten} from './written.ts';

/** What a search counts, be the text ever so short. */
const STEPS_TO_SEARCH = 200;

/** A text that is searched, counted as Python counts, in code points; or bytes. */
export class Subject {
  /** What the program gave. */
  public readonly value: Value;
  public readonly isBytes: boolean;
  public readonly codes: Uint32Array;
  readonly #text: string;
  /** Its characters, if some take two units of a JavaScript string. */
  readonly #chars: readonly string[] | null;

  /** For a pattern of texts or of bytes. Raises TypeError for the other. */
  public constructor(value: Maybe, pattern: {readonly isBytes: boolean}) {
    const {text, isBytes} = asWritten(value);
    if (isBytes !== pattern.isBytes) throw mixed(isBytes);
    charge(STEPS_TO_SEARCH + 2 * text.length);
    this.value = value as Value;
    this.isBytes = isBytes;
    this.#text = text;
    this.#chars = isWide(text) ? Array.from(text) : null;
    this.codes = this.#chars
      ? Uint32Array.from(this.#chars, char => char.codePointAt(0) as number)
      : Uint32Array.from(text, char => char.charCodeAt(0));
  }

  public get length(): number {
    return this.codes.length;
  }

  public slice(from: number, to: number): Value {
    const part = this.#chars ? this.#chars.slice(from, to).join('') : this.#text.slice(from, to);
    return asValue(part, this.isBytes);
  }
}

function mixed(isBytes: boolean) {
  return isBytes
    ? typeError('cannot use a string pattern on a bytes-like object')
    : typeError('cannot use a bytes pattern on a string-like object');
}
