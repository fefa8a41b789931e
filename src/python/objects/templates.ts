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

/** What a t-string gives (PEP 750): one text more than there are interpolations, one before and behind each. */
export class PyTemplate extends PyObject {
  public readonly strings: PyTuple;
  public readonly interpolations: PyTuple;

  /** Texts that stand side by side become one. */
  public constructor(parts: readonly (string | PyInterpolation)[]) {
    super(templateType);
    const strings = [''];
    for (const part of parts) {
      if (typeof part === 'string') strings.push(`${strings.pop()}${part}`);
      else strings.push('');
    }
    this.strings = new PyTuple(strings);
    this.interpolations = new PyTuple(parts.filter(part => part instanceof PyInterpolation));
  }

  /** Its parts in order, without the texts that are empty. */
  public parts(): (string | PyInterpolation)[] {
    const strings = this.strings.items as readonly string[];
    const interpolations = this.interpolations.items as readonly PyInterpolation[];
    return strings
      .flatMap((text, index) => [text, interpolations[index] ?? ''])
      .filter(part => part !== '');
  }

  public referents(): readonly unknown[] {
    return [this.interpolations];
  }
}
