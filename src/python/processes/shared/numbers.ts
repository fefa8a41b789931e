import {typeError} from '../../objects/errors.ts';
import {methods} from '../../objects/natives.ts';
import {registerClass, typeName} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {PyBytes, PyFloat} from '../../objects/values.ts';
import {asIndex, asInt} from '../../operations/conversion.ts';
import {isInt, isNumber, small, toFloat} from '../../operations/numbers.ts';
import {truth} from '../../operations/truth.ts';
import {Shared} from './shared.ts';

/** The whole numbers of C, by the letters that `array` has for them: how many bits, and whether there are negative ones. */
const WHOLE: Readonly<Record<string, readonly [number, boolean]>> = {
  b: [8, true],
  B: [8, false],
  h: [16, true],
  H: [16, false],
  i: [32, true],
  I: [32, false],
  l: [64, true],
  L: [64, false],
  q: [64, true],
  Q: [64, false],
};

/** Numbers of C in a memory that processes share. */
export class SharedNumbers extends Shared {
  public readonly values: Value[];
  readonly #code: string;

  public constructor(code: string, size: number) {
    super();
    this.#code = code;
    this.values = new Array<Value>(size).fill(this.#zero);
  }

  get #zero(): Value {
    if (this.#code === 'c') return new PyBytes([0]);
    if (this.#code === '?') return false;
    return this.#code in WHOLE ? 0 : new PyFloat(0);
  }

  public set(index: number, value: Value): void {
    this.values[index] = this.#converted(value);
  }

  #converted(value: Value): Value {
    const whole = WHOLE[this.#code];
    if (whole !== undefined) return wrapped(value, ...whole);
    if (this.#code === 'c') return oneByte(value);
    if (this.#code === '?') return truth(value);
    if (!isNumber(value)) throw typeError(`must be real number, not ${typeName(value)}`);
    const float = toFloat(value);
    return new PyFloat(this.#code === 'f' ? Math.fround(float) : float);
  }
}

/** What does not fit goes round. */
function wrapped(value: Value, bits: number, isSigned: boolean): Value {
  const exact = BigInt(asInt(value));
  return small(isSigned ? BigInt.asIntN(bits, exact) : BigInt.asUintN(bits, exact));
}

function oneByte(value: Value): Value {
  if (value instanceof PyBytes && value.data.length === 1) return new PyBytes([...value.data]);
  const code = isInt(value) ? Number(asInt(value)) : -1;
  if (code >= 0 && code < 256) return new PyBytes([code]);
  throw typeError('one character bytes, bytearray, or an integer in range(256) expected');
}

const numbersType = nativeType('Numbers', undefined, '_multiprocessing');
registerClass(SharedNumbers, numbersType);
const numbers = (value: unknown) => value as SharedNumbers;
methods(numbersType, {
  get: ['index', (self, index) => numbers(self).values[asIndex(index as Value)] ?? null],
  set: [
    'index, value',
    (self, index, value) => numbers(self).set(asIndex(index as Value), value as Value),
  ],
});
