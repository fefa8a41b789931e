import type {Origin} from '../../model/host.ts';

/** A coroutine that may be one that nobody has begun yet. */
export interface Unawaited {
  readonly qualname: string;
  /** What it is called in the warning, if that is not a coroutine of this name. */
  readonly kind?: string;
  /** Where it was made, if that is remembered. */
  readonly origin?: Origin;
  isUnawaited: boolean;
}

/** So many that left may be kept. */
const MOST_LEFT = 1000;

/**
 * Coroutines that nobody has begun yet, in the order in which they were made. Each comes and goes, so each knows
 * itself whether it is one: a Set of a hundred thousand is slow.
 */
export class UnawaitedCoroutines implements Iterable<Unawaited> {
  #made: Unawaited[] = [];
  /** Where the first of them is: tasks begin in the order in which they were made. */
  #first = 0;
  /** When each of them was made: see `ages`. */
  #numbers: number[] = [];
  #size = 0;

  public get size(): number {
    return this.#size;
  }

  /** `number` tells in which order coroutines, futures and the like were made. */
  public add(coroutine: Unawaited, number: number): void {
    if (coroutine.isUnawaited) return;
    coroutine.isUnawaited = true;
    this.#made.push(coroutine);
    this.#numbers.push(number);
    this.#size += 1;
  }

  /** Whether it was among them. */
  public delete(coroutine: Unawaited): boolean {
    if (!coroutine.isUnawaited) return false;
    coroutine.isUnawaited = false;
    this.#size -= 1;
    if (this.#made.at(-1) === coroutine) {
      this.#made.pop();
      this.#numbers.pop();
    } else this.#skip();
    if (this.#made.length > 2 * this.#size + MOST_LEFT) this.#tidy();
    return true;
  }

  public has(value: object): value is Unawaited {
    return 'isUnawaited' in value && value.isUnawaited === true;
  }

  public [Symbol.iterator](): Iterator<Unawaited> {
    return this.#left().values();
  }

  /** Each, and the number with which it was added. */
  public ages(): ReadonlyMap<Unawaited, number> {
    const ages = new Map<Unawaited, number>();
    for (let at = this.#first; at < this.#made.length; at++) {
      const coroutine = this.#made[at] as Unawaited;
      if (coroutine.isUnawaited) ages.set(coroutine, this.#numbers[at] as number);
    }
    return ages;
  }

  /** Over those that left before all others. */
  #skip(): void {
    while (this.#made[this.#first]?.isUnawaited === false) this.#first += 1;
  }

  #left(): Unawaited[] {
    return this.#made.slice(this.#first).filter(coroutine => coroutine.isUnawaited);
  }

  /** Those that left are kept no more. Where all left in their order, none of the others is looked at: each may be far. */
  #tidy(): void {
    const isDense = this.#made.length - this.#first === this.#size;
    const stays = (_: number, at: number) => at >= this.#first && this.#made[at]?.isUnawaited;
    this.#numbers = isDense ? this.#numbers.slice(this.#first) : this.#numbers.filter(stays);
    this.#made = isDense ? this.#made.slice(this.#first) : this.#left();
    this.#first = 0;
  }
}
