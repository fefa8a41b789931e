import type {Suspending} from '../compile/code.ts';
import {charge} from '../run/vm.ts';
import {
  bytesType,
  complexType,
  floatType,
  iteratorType,
  listType,
  PyObject,
  type PyType,
  rangeType,
  sliceType,
  tupleType,
  type Value,
} from './types.ts';

/** A float: JavaScript numbers are ints. */
export class PyFloat extends PyObject {
  public readonly value: number;

  public constructor(value: number, cls = floatType) {
    super(cls);
    this.value = value;
  }

  public override get builtin(): boolean {
    return true;
  }
}

/** An int, str or the like of a class of the program's own. */
export class PyBoxed extends PyObject {
  public readonly value: number | bigint | string;

  public constructor(value: number | bigint | string, cls: PyType) {
    super(cls);
    this.value = value;
  }
}

/** A complex number. */
export class PyComplex extends PyObject {
  public readonly real: number;
  public readonly imag: number;

  public constructor(real: number, imag: number) {
    super(complexType);
    this.real = real;
    this.imag = imag;
  }

  public override get builtin(): boolean {
    return true;
  }
}

/** bytes or a bytearray. */
export class PyBytes extends PyObject {
  public data: number[];

  public constructor(data: number[], cls = bytesType) {
    super(cls);
    this.data = data;
  }

  public override get builtin(): boolean {
    return true;
  }
}

/** A list, or an instance of a class that derives from it. */
export class PyList extends PyObject {
  public items: Value[];

  public constructor(items: Value[] = [], cls = listType) {
    super(cls);
    this.items = items;
  }

  public override get builtin(): boolean {
    return true;
  }
}

/** A tuple, a named one, or one of another class. */
export class PyTuple extends PyObject {
  public readonly items: readonly Value[];

  public constructor(items: readonly Value[] = [], cls = tupleType) {
    super(cls);
    this.items = items;
  }

  public override get builtin(): boolean {
    return true;
  }
}

/** A range; its length is exact. */
export class PyRange extends PyObject {
  public readonly start: number;
  public readonly stop: number;
  public readonly step: number;

  public constructor(start: number, stop: number, step: number) {
    super(rangeType);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  public override get builtin(): boolean {
    return true;
  }

  public get length(): number {
    return Math.max(0, Math.ceil((this.stop - this.start) / this.step));
  }
}

/** `start:stop:step`, None where nothing is said. */
export class PySlice extends PyObject {
  public readonly start: Value;
  public readonly stop: Value;
  public readonly step: Value;

  public constructor(start: Value, stop: Value, step: Value) {
    super(sliceType);
    this.start = start;
    this.stop = stop;
    this.step = step;
  }

  /** What it is compared, hashed and shown by. */
  public get parts(): readonly Value[] {
    return [this.start, this.stop, this.step];
  }
}

/** What it counts: for its memory. */
const STEPS_OF_ITERATOR = 60;

/** A native iterator: `step` returns undefined when there is no more. */
export class PyIterator extends PyObject {
  public readonly step: () => Value | undefined;
  /** The same in a thread, if what it calls may wait: it pauses there. */
  public readonly pausing: (() => Suspending<Value | undefined>) | null;
  /** What it keeps alive until then. */
  public held: readonly Value[];

  public constructor(
    step: () => Value | undefined,
    cls = iteratorType,
    held: readonly Value[] = [],
    pausing: PyIterator['pausing'] = null,
  ) {
    super(cls);
    charge(STEPS_OF_ITERATOR);
    this.pausing = pausing;
    this.held = held;
    this.step = held.length === 0 ? step : () => this.#ending(step());
  }

  #ending(item: Value | undefined): Value | undefined {
    if (item === undefined) this.held = [];
    return item;
  }
}
