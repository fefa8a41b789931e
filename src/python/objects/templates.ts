import {charge, checkGrown, checkSize} from '../run/vm.ts';
import type {Conversion} from '../text/conversions.ts';
import {nativeType, PyObject, type Value} from './types.ts';
import {PyTuple} from './values.ts';

export const templateType = nativeType('Template', undefined, 'string.templatelib');
export const interpolationType = nativeType('Interpolation', undefined, 'string.templatelib');

/** `{value!r:spec}` of a t-string, once it was evaluated: nothing is made a text of. */
export class PyInterpolation extends PyObject {
  public readonly value: Value;
  /** The expression as it was written. */
  public readonly expression: string;
  public readonly conversion: Conversion | null;
  public readonly formatSpec: string;

  public constructor(
    value: Value,
    expression: string,
    conversion: Conversion | null,
    formatSpec: string,
  ) {
    super(interpolationType);
    this.value = value;
    this.expression = expression;
    this.conversion = conversion;
    this.formatSpec = formatSpec;
  }

  public referents(): readonly unknown[] {
    return [this.value];
  }
}

/** What a template counts, and each of its parts: for its memory. */
const STEPS_OF_TEMPLATE = 200;
const STEPS_OF_PART = 100;

/** What a t-string gives (PEP 750): one text more than there are interpolations, one before and behind each. */
export class PyTemplate extends PyObject {
  public readonly strings: PyTuple;
  public readonly interpolations: PyTuple;

  /** Texts that stand side by side become one. */
  public constructor(parts: readonly (string | PyInterpolation)[]) {
    super(templateType);
    checkGrown(parts.length);
    charge(STEPS_OF_TEMPLATE + STEPS_OF_PART * parts.length);
    const strings = [''];
    for (const part of parts) {
      if (typeof part === 'string') strings.push(joined(strings.pop() ?? '', part));
      else strings.push('');
    }
    this.strings = new PyTuple(strings);
    this.interpolations = new PyTuple(parts.filter(part => part instanceof PyInterpolation));
  }

  /** Its parts in order, without the texts that are empty. */
  public parts(): (string | PyInterpolation)[] {
    const parts: (string | PyInterpolation)[] = [];
    for (const [index, text] of this.strings.items.entries()) {
      if (text !== '') parts.push(text as string);
      const interpolation = this.interpolations.items[index];
      if (interpolation !== undefined) parts.push(interpolation as PyInterpolation);
    }
    return parts;
  }

  public referents(): readonly unknown[] {
    return [this.interpolations];
  }
}

function joined(text: string, next: string): string {
  if (text === '' || next === '') return text + next;
  checkSize(text.length + next.length);
  return text + next;
}
