/** Choices that all come from one seed. */
export class Choices {
  #state: number;

  /** @param seed a whole number; the same one makes the same choices */
  public constructor(seed: number) {
    this.#state = Math.imul(seed, 0x9e3779b1) >>> 0;
  }

  /** At least 0 and less than 1 (mulberry32). */
  public random(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), this.#state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  public chance(probability: number): boolean {
    return this.random() < probability;
  }

  /** Throws if there is nothing to pick from. */
  public pick<T>(choices: readonly T[]): T {
    if (choices.length === 0) throw new RangeError('pick: found no choices, expected at least one');
    return choices[Math.floor(this.random() * choices.length)] as T;
  }

  public int(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }
}
