import type {Suspending} from '../compile/code.ts';
import type {Unawaited} from '../lifetime/unawaited.ts';
import {nativeType, type PyType, type Value} from '../objects/types.ts';
import type {PyAsyncGenerator} from './async-generators.ts';
import {PyAwaitable} from './awaitables.ts';
import {vm} from './vm.ts';

/** What `asend()`, `athrow()` and `aclose()` give: like a coroutine, it wants to be awaited. */
export class Request extends PyAwaitable implements Unawaited {
  /** In the order in which coroutines and futures were made. */
  public readonly number = vm.machine.nextNumber();
  public isUnawaited = false;
  readonly #method: string;

  public constructor(
    method: string,
    cls: PyType,
    generator: PyAsyncGenerator,
    run: (sent: Value) => Suspending<Value>,
    fail: (raised: Value) => Suspending<Value>,
  ) {
    super(cls, generator, run, fail);
    this.#method = method;
    vm.unawaited.add(this, this.number);
  }

  public get kind(): string {
    return `coroutine method '${this.#method}' of '${(this.target as PyAsyncGenerator).qualname}'`;
  }

  public taken(): void {
    vm.unawaited.delete(this);
  }

  public untaken(): void {
    if (!this.begun) vm.unawaited.add(this, this.number);
  }

  public override awaited(sent: Value = null): Suspending<Value> {
    this.taken();
    return super.awaited(sent);
  }

  public override thrownInto(raised: Value): Suspending<Value> {
    this.taken();
    return super.thrownInto(raised);
  }
}

export const asendType = nativeType('async_generator_asend');
export const athrowType = nativeType('async_generator_athrow');
