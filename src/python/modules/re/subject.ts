import {isWide} from '../../operations/length.ts';
import {charge} from '../../run/vm.ts';

/** A text that is searched, counted as Python counts: in code points. */
export class Subject {
  public readonly text: string;
  public readonly codes: Uint32Array;
  /** Its characters, if some take two units of a JavaScript string. */
  readonly #chars: readonly string[] | null;

  public constructor(text: string) {
    this.text = text;
    charge(Math.ceil(text.length / 20));
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
