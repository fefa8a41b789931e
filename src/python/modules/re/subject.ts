import {typeError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {isWide} from '../../operations/length.ts';
import {charge, vm} from '../../run/vm.ts';
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
    charge(STEPS_TO_SEARCH);
    const {codes, chars} = charactersOf(text);
    this.value = value as Value;
    this.isBytes = isBytes;
    this.#text = text;
    this.#chars = chars;
    this.codes = codes;
  }

  public get length(): number {
    return this.codes.length;
  }

  public slice(from: number, to: number): Value {
    const part = this.#chars ? this.#chars.slice(from, to).join('') : this.#text.slice(from, to);
    return asValue(part, this.isBytes);
  }
}

/** A text, taken apart. */
interface Characters {
  readonly text: string;
  readonly codes: Uint32Array;
  readonly chars: readonly string[] | null;
}

/** A parser searches one long text from place to place, and short ones between: the long one is taken apart once. */
const LONG = 200;
let last: (Characters & {readonly run: object}) | undefined;

function charactersOf(text: string): Characters {
  // In another run it counts anew: what a program counts depends on it alone.
  if (last?.text === text && last.run === vm.modules) return last;
  charge(2 * text.length);
  const characters = takenApart(text);
  if (text.length > LONG) last = {...characters, run: vm.modules};
  return characters;
}

function takenApart(text: string): Characters {
  const chars = isWide(text) ? Array.from(text) : null;
  const codes = new Uint32Array(chars?.length ?? text.length);
  for (let at = 0; at < codes.length; at += 1)
    codes[at] = chars ? ((chars[at] as string).codePointAt(0) as number) : text.charCodeAt(at);
  return {text, codes, chars};
}

function mixed(isBytes: boolean) {
  return isBytes
    ? typeError('cannot use a string pattern on a bytes-like object')
    : typeError('cannot use a bytes pattern on a string-like object');
}
