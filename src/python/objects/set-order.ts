import type {Keyed} from './keys.ts';

const LINEAR_PROBES = 9;
const PERTURB_SHIFT = 5;

/** CPython's own table: sets iterate in its order. */
export class SetOrder {
  #slots: (SetEntry | null | undefined)[] = new Array(8).fill(undefined);
  #fill = 0;
  #used = 0;

  public insert(entry: SetEntry): void {
    const mask = this.#slots.length - 1;
    const at = this.#free(entry, mask);
    const isNew = this.#slots[at] === undefined;
    this.#put(entry, at);
    if (!isNew) return;
    this.#fill += 1;
    if (this.#fill * 5 >= mask * 3) this.#resize(this.#grown());
  }

  public remove(entry: SetEntry): void {
    this.#slots[entry.at] = null;
    this.#used -= 1;
  }

  public entries(): SetEntry[] {
    return this.#slots.filter(slot => slot !== null && slot !== undefined);
  }

  public get room(): number {
    return this.#slots.length;
  }

  /** What has a place; undefined if nothing has it. */
  public at(place: number): SetEntry | undefined {
    return this.#slots[place] ?? undefined;
  }

  /** Makes room at once for so many more, few of which should be there already. */
  public expect(count: number): void {
    const mask = this.#slots.length - 1;
    if ((this.#fill + count) * 5 >= mask * 3) this.#resize((this.#used + count) * 2);
  }

  /** Whether all that is there has the place here that it has there. */
  public isPlacedAs(other: SetOrder): boolean {
    const isWhole = other.#fill === other.#used;
    return this.#fill === 0 && this.#slots.length === other.#slots.length && isWhole;
  }

  /** An entry where another table of this size has it. */
  public place(entry: SetEntry, at: number): void {
    this.#fill += 1;
    this.#put(entry, at);
  }

  /** After many were removed: their places are given up once they are a quarter of all. */
  public tidy(): void {
    if (this.#fill - this.#used > Math.floor((this.#slots.length - 1) / 4))
      this.#resize(this.#grown());
  }

  /** The first entry from a place on, or from the beginning; undefined if there is none. */
  public next(from: number): SetEntry | undefined {
    const mask = this.#slots.length - 1;
    for (let at = from & mask; this.#used > 0; at = (at + 1) & mask) {
      const entry = this.#slots[at];
      if (entry !== null && entry !== undefined) return entry;
    }
    return undefined;
  }

  #put(entry: SetEntry, at: number): void {
    this.#slots[at] = entry;
    entry.at = at;
    this.#used += 1;
  }

  #grown(): number {
    return this.#used > 50000 ? this.#used * 2 : this.#used * 4;
  }

  /** The first slot that was never taken, or the last one on the way there that was given up. */
  #free({hash}: SetEntry, mask: number): number {
    let [low, high] = hash;
    let at = low & mask;
    let deleted = -1;
    for (;;) {
      const last = at + LINEAR_PROBES <= mask ? at + LINEAR_PROBES : at;
      for (let slot = at; slot <= last; slot++) {
        if (this.#slots[slot] === undefined) return deleted < 0 ? slot : deleted;
        if (this.#slots[slot] === null) deleted = slot;
      }
      low = (low >>> PERTURB_SHIFT) | (high << (32 - PERTURB_SHIFT));
      high >>>= PERTURB_SHIFT;
      at = (Math.imul(at, 5) + 1 + low) & mask;
    }
  }

  #resize(least: number): void {
    let size = 8;
    while (size <= least) size *= 2;
    const old = this.entries();
    this.#slots = new Array(size).fill(undefined);
    this.#fill = old.length;
    for (const entry of old) {
      entry.at = this.#free(entry, size - 1);
      this.#slots[entry.at] = entry;
    }
  }
}

export interface SetEntry extends Keyed {
  /** The halves of its hash. */
  readonly hash: readonly [number, number];
  at: number;
}
