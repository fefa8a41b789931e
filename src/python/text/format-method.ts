import {error, valueError} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {CONVERSIONS, isConversion} from './conversions.ts';
import {format} from './format.ts';
import {count} from './format-spec.ts';
import {type Field, parseMarkup, partsOfName} from './replacement-fields.ts';

/** What the fields of `str.format` stand for. */
export interface Fields {
  /** None for `format_map`. */
  readonly args: readonly Value[] | null;
  /** The value of a keyword. */
  named(name: string): Value;
  attribute(value: Value, name: string): Value;
  item(value: Value, index: number | string): Value;
}

/** A specification may have fields of its own, and those may not. */
const MAX_DEPTH = 2;

/** `text.format(*args, **keywords)`. */
export function formatMethod(text: string, fields: Fields): string {
  return new Formatter(fields).run(text, MAX_DEPTH);
}

class Formatter {
  readonly #fields: Fields;
  #next = 0;
  #numbering: 'automatic' | 'manual' | null = null;

  public constructor(fields: Fields) {
    this.#fields = fields;
  }

  public run(text: string, depth: number): string {
    if (depth === 0) throw valueError('Max string recursion exceeded');
    let result = '';
    for (const part of parseMarkup(text)) {
      result += typeof part === 'string' ? part : this.#field(part, depth);
    }
    return result;
  }

  #field({name, conversion, spec, isNested}: Field, depth: number): string {
    const value = converted(this.#value(name), conversion);
    return format(value, isNested ? this.run(spec, depth - 1) : spec);
  }

  #value(name: string): Value {
    const {attribute, item} = this.#fields;
    const [first, path] = partsOfName(name);
    let value = this.#first(first);
    for (const step of path()) {
      value = step.kind === 'attribute' ? attribute(value, step.name) : item(value, step.index);
    }
    return value;
  }

  #first(name: string): Value {
    if (name !== '' && !/^\d+$/.test(name)) return this.#fields.named(name);
    const given = count(name);
    this.#number(name === '' ? 'automatic' : 'manual');
    const {args} = this.#fields;
    if (args === null) throw valueError('Format string contains positional fields');
    const index = name === '' ? this.#next++ : given;
    const value = args[index];
    if (value !== undefined) return value;
    const found = `Replacement index ${index} out of range for positional args tuple`;
    throw error('IndexError', found);
  }

  #number(how: 'automatic' | 'manual'): void {
    if (this.#numbering !== null && this.#numbering !== how) throw valueError(SWITCHED[how]);
    this.#numbering = how;
  }
}

const SWITCHED = {
  automatic: 'cannot switch from manual field specification to automatic field numbering',
  manual: 'cannot switch from automatic field numbering to manual field specification',
};

function converted(value: Value, conversion: string): Value {
  if (conversion === '') return value;
  if (isConversion(conversion)) return CONVERSIONS[conversion](value);
  const code = conversion.codePointAt(0) ?? 0;
  const shown = code > 32 && code < 127 ? conversion : `\\x${code.toString(16)}`;
  throw valueError(`Unknown conversion specifier ${shown}`);
}
