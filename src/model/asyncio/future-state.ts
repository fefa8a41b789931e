import {HasSeldom} from './seldom.ts';

export type State = 'pending' | 'finished' | 'cancelled';

// In one number: what each of a hundred thousand futures has a field for, the collector moves with each.
const FINISHED = 1;
const CANCELLED = 2;
const BLOCKING = 4;
const UNLOGGED = 8;
const UNINITIALIZED = 16;

/** How far a future has come, and what is to be made of it. */
export abstract class FutureState extends HasSeldom {
  private bits = 0;

  public get state(): State {
    if ((this.bits & CANCELLED) !== 0) return 'cancelled';
    return (this.bits & FINISHED) !== 0 ? 'finished' : 'pending';
  }

  public done(): boolean {
    return (this.bits & (FINISHED | CANCELLED)) !== 0;
  }

  public cancelled(): boolean {
    return (this.bits & CANCELLED) !== 0;
  }

  /** CPython's `future_is_alive`: whether its `__init__` has run. Who derives from it may never call that. */
  public get isAlive(): boolean {
    return (this.bits & UNINITIALIZED) === 0;
  }

  public set isAlive(is: boolean) {
    this.put(UNINITIALIZED, !is);
  }

  /** Whether it can still be given an end. */
  protected get isOpen(): boolean {
    return (this.bits & (FINISHED | CANCELLED | UNINITIALIZED)) === 0;
  }

  /** Set between `yield` and the task's step: proof that `await` was used. */
  public get blocking(): boolean {
    return (this.bits & BLOCKING) !== 0;
  }

  public set blocking(is: boolean) {
    this.put(BLOCKING, is);
  }

  /** Of a task: whether it is said that it was freed while it was pending. */
  public get logDestroyPending(): boolean {
    return (this.bits & UNLOGGED) === 0;
  }

  public set logDestroyPending(is: boolean) {
    this.put(UNLOGGED, !is);
  }

  protected end(state: 'finished' | 'cancelled'): void {
    this.put(state === 'finished' ? FINISHED : CANCELLED, true);
  }

  // With a # it would take a field more.
  private put(bit: number, is: boolean): void {
    this.bits = is ? this.bits | bit : this.bits & ~bit;
  }
}
