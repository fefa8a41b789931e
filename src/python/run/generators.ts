import {Wait} from '../../model/concurrent/worker.ts';
import type {CompiledStmt, Suspending} from '../compile/code.ts';
import {error, isError, valueError} from '../objects/errors.ts';
import {generatorType, type Value} from '../objects/types.ts';
import type {Frame} from './frames.ts';
import {Suspendable} from './suspendable.ts';
import {vm} from './vm.ts';
import {waitHere} from './waits.ts';

type Step = IteratorResult<unknown, Value>;

export class PyGenerator extends Suspendable {
  /** Its return value, at the end. */
  public result: Value = null;
  /** The call in it that was the innermost when it was left: it may wait there. */
  #inside: Frame | null = null;

  public constructor(name: string, qualname: string, frame: Frame) {
    super(generatorType, name, qualname, frame);
  }

  /** Whether a thread may wait in it. */
  public get waits(): boolean {
    const body = this.frame.code.pausing();
    return !body.suspends || (body.waits?.(this.frame) ?? true);
  }

  /** `next()`: undefined at the end. Its return value is then in `result`. */
  public next(value: Value = null): Value | undefined {
    if (vm.replay !== null) return vm.replay.resume(this, value, () => this.nextPausing(value));
    this.#checkIdle();
    return this.#item(this.#waitedOut(this.resume(value)));
  }

  public throw(raised: Value): Value | undefined {
    this.#checkIdle();
    return this.#item(this.#waitedOut(this.fail(raised)));
  }

  /** The same in a thread, which pauses where the generator waits. */
  public nextPausing(value: Value = null): Suspending<Value | undefined> {
    return this.#pausing(() => this.resume(value));
  }

  public throwPausing(raised: Value): Suspending<Value | undefined> {
    return this.#pausing(() => this.fail(raised));
  }

  /** Gives what it returns when it is told to exit. */
  public close(): Value {
    this.#checkIdle();
    return this.shut('generator');
  }

  /** `close()` in a thread, which pauses where the generator waits. */
  public *closePausing(): Suspending<Value> {
    if (this.finished || !this.started) return this.close();
    try {
      const item = yield* this.throwPausing(error('GeneratorExit'));
      if (item !== undefined) throw error('RuntimeError', 'generator ignored GeneratorExit');
      return this.result;
    } catch (thrown) {
      if (!isError(thrown, 'GeneratorExit')) throw thrown;
      return null;
    }
  }

  /** One that a thread begins can wait, also where another goes on with it; in a program with threads each can. */
  protected override code(): CompiledStmt {
    const {code} = this.frame;
    const isAlone = vm.machine.workerClock === null && !vm.modules.has('threading');
    return isAlone ? code.body : code.pausing();
  }

  protected override leave(back: Frame | null): void {
    this.#inside = vm.frame;
    super.leave(back);
    if (this.frame.code.cleansUp) vm.open.left(this, back);
  }

  protected override closing(): Step {
    return this.#waitedOut(super.closing());
  }

  #checkIdle(): void {
    if (this.running) throw valueError('generator already executing');
  }

  #waitedOut(begun: Step): Step {
    let step = begun;
    while (step.done !== true && step.value instanceof Wait) {
      const inside = this.#inside;
      waitHere(step.value);
      step = this.#goOn(inside);
    }
    return step;
  }

  *#pausing(begin: () => Step): Suspending<Value | undefined> {
    this.#checkIdle();
    let step = begin();
    while (step.done !== true && step.value instanceof Wait) {
      const inside = this.#inside;
      this.running = true;
      yield step.value;
      step = this.#goOn(inside);
    }
    return this.#item(step);
  }

  #item(step: Step): Value | undefined {
    if (step.done !== true) return step.value as Value;
    this.result = step.value ?? null;
    return undefined;
  }

  /** After a wait, in the call that waited. */
  #goOn(inside: Frame | null): Step {
    const back = this.enter();
    vm.frame = inside;
    try {
      return this.step(null);
    } finally {
      this.leave(back);
    }
  }
}
