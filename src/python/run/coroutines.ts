import {Wait} from '../../model/concurrent/worker.ts';
import type {Coroutine, Origin} from '../../model/host.ts';
import type {CompiledStmt, Suspending} from '../compile/code.ts';
import {error, valueError} from '../objects/errors.ts';
import {coroutineType, type Value} from '../objects/types.ts';
import type {Frame} from './frames.ts';
import {originNow} from './origins.ts';
import {Suspendable} from './suspendable.ts';
import {charge, vm} from './vm.ts';

/** Of more than these that nobody has begun, each counts for the memory that it takes. */
const CROWD = 100_000;
const STEPS_IN_CROWD = 1000;

export class PyCoroutine extends Suspendable implements Coroutine {
  /** In the order in which coroutines and futures were made. */
  public readonly number: number;
  /** Where it was made, if that is remembered: otherwise it has no such field. */
  public readonly origin?: Origin;
  /** The call in it that waits for something else than it awaits: in the loop of a thread only. */
  private inside?: Frame | undefined;

  public constructor(name: string, qualname: string, frame: Frame) {
    super(coroutineType, name, qualname, frame);
    this.number = vm.machine.nextNumber();
    vm.unawaited.add(this, this.number);
    if (vm.unawaited.size > CROWD) charge(STEPS_IN_CROWD);
    const origin = originNow();
    if (origin !== null) this.origin = origin;
  }

  public taken(): void {
    vm.unawaited.delete(this);
  }

  public untaken(): void {
    if (!this.started && !this.finished) vm.unawaited.add(this, this.number);
  }

  public get def(): number | null {
    const {places, firstLine} = this.frame.code;
    return places.source.isProgram ? firstLine : null;
  }

  public send(value: Value): IteratorResult<unknown, Value> {
    this.check();
    return this.noting(this.resume(value));
  }

  public throw(raised: Value): IteratorResult<unknown, Value> {
    this.check();
    return this.noting(this.fail(raised));
  }

  public close(): Value {
    return this.shut('coroutine');
  }

  /** What `await coroutine` drives. */
  public awaited(): Suspending<Value> {
    if (this.started && !this.finished && !this.running)
      throw error('RuntimeError', 'coroutine is being awaited already');
    return this.resumed();
  }

  /** What drives it on from where it is, as its `__await__()` does. */
  public resumed(): Suspending<Value> {
    this.check();
    return this.body();
  }

  /** In the loop of a thread it can wait. */
  protected override code(): CompiledStmt {
    const {code} = this.frame;
    return vm.machine.workerClock === null ? code.body : code.pausing();
  }

  protected override enter(): Frame | null {
    const back = super.enter();
    if (this.inside === undefined) return back;
    vm.frame = this.inside;
    vm.paused.delete(this.inside);
    this.inside = undefined;
    return back;
  }

  protected override leave(back: Frame | null): void {
    left = vm.frame;
    super.leave(back);
  }

  private noting(step: IteratorResult<unknown, Value>): IteratorResult<unknown, Value> {
    if (!(step.value instanceof Wait) || left === null) return step;
    this.inside = left;
    vm.paused.add(left);
    return step;
  }

  private check(): void {
    if (this.finished) throw error('RuntimeError', 'cannot reuse already awaited coroutine');
    if (this.running) throw valueError('coroutine already executing');
  }
}

/** The innermost call in the coroutine that was left last. */
let left: Frame | null = null;
