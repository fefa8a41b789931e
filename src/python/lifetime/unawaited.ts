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
    } else if (this.#made.length > 2 * this.#size + MOST_LEFT) this.#tidy();
    return true;
  }

  public has(value: object): value is Unawaited {
    return 'isUnawaited' in value && value.isUnawaited === true;
  }

  public [Symbol.iterator](): Iterator<Unawaited> {
    return this.#made.filter(coroutine => coroutine.isUnawaited).values();
  }

  /** Each, and the number with which it was added. */
  public ages(): ReadonlyMap<Unawaited, number> {
    const ages = new Map<Unawaited, number>();
    for (const [index, coroutine] of this.#made.entries()) {
      if (coroutine.isUnawaited) ages.set(coroutine, this.#numbers[index] as number);
    }
    return ages;
  }

  /** Those that left are kept no more. */
  #tidy(): void {
    this.#numbers = this.#numbers.filter((_, index) => this.#made[index]?.isUnawaited);
    this.#made = [...this];
  }
}
