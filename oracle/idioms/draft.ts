/** What a part of a program does: the statements of an async function. */
export type Part = (draft: Draft) => string;

const DELAYS = [0, 0, 0.1, 0.1, 0.2, 0.2, 0.3, 0.4, 0.5, 1];
const NAMES = ['ada', 'bo', 'cy', 'dee', 'eve', 'flo', 'gus', 'hal', 'ivy', 'jo', 'kim', 'lee'];
const ERRORS = ['ValueError', 'KeyError', 'RuntimeError', 'OSError', 'ConnectionError'];

/** A program being written: what it imports and defines so far, and the choices still to come, all from one seed. */
export class Draft {
  readonly #imports = new Set<string>();
  readonly #definitions = new Map<string, string>();
  readonly #names = new Map<string, number>();
  #state: number;

  /** @param seed a whole number; the same one writes the same program */
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

  /** The text, or nothing. */
  public maybe(text: string, probability = 0.5): string {
    return this.chance(probability) ? text : '';
  }

  public int(from: number, to: number): number {
    return from + Math.floor(this.random() * (to - from + 1));
  }

  /** Seconds, as Python writes them. */
  public delay(): string {
    return String(this.pick(DELAYS));
  }

  /** A string literal that says who. */
  public who(): string {
    return `"${this.pick(NAMES)}"`;
  }

  public error(): string {
    return this.pick(ERRORS);
  }

  /** A name that the program does not have yet. */
  public name(stem: string): string {
    const count = (this.#names.get(stem) ?? 0) + 1;
    this.#names.set(stem, count);
    return count === 1 ? stem : `${stem}${count}`;
  }

  public import(line: string): void {
    this.#imports.add(line);
  }

  /** A function or class of the module; of two with one name, the first. */
  public define(name: string, text: string): string {
    if (!this.#definitions.has(name)) this.#definitions.set(name, text);
    return name;
  }

  /** What stands above `main`. */
  public get head(): string {
    const imports = ['import asyncio', ...this.#imports].toSorted();
    return [imports.join('\n'), ...this.#definitions.values()].join('\n\n');
  }
}
