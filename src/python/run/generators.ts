import {valueError} from '../objects/errors.ts';
import {generatorType, type Value} from '../objects/types.ts';
import type {Frame} from './frames.ts';
import {Suspendable} from './suspendable.ts';

export class PyGenerator extends Suspendable {
  public constructor(name: string, qualname: string, frame: Frame) {
    super(generatorType, name, qualname, frame);
  }

  /** `next()`: undefined at the end. Its return value is then in `result`. */
  public next(value: Value = null): Value | undefined {
    return this.#step(() => this.resume(value));
  }

  public throw(raised: Value): Value | undefined {
    return this.#step(() => this.fail(raised));
  }

  public result: Value = null;

  public close(): void {
    this.shut('generator');
  }

  #step(step: () => IteratorResult<unknown, Value>): Value | undefined {
    if (this.running) throw valueError('generator already executing');
    const result = step();
    if (result.done !== true) return result.value as Value;
    this.result = result.value ?? null;
    return undefined;
  }
}
