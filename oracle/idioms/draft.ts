import {Choices} from '../choices.ts';

/** What a part of a program does: the statements of an async function. */
export type Part = (draft: Draft) => string;

const DELAYS = [0, 0, 0.1, 0.1, 0.2, 0.2, 0.3, 0.4, 0.5, 1];
const NAMES = ['ada', 'bo', 'cy', 'dee', 'eve', 'flo', 'gus', 'hal', 'ivy', 'jo', 'kim', 'lee'];
const ERRORS = ['ValueError', 'KeyError', 'RuntimeError', 'OSError', 'ConnectionError'];

/** A program being written: what it imports and defines so far, and the choices still to come, all from one seed. */
export class Draft extends Choices {
  readonly #imports = new Set<string>();
  readonly #definitions = new Map<string, string>();
  readonly #names = new Map<string, number>();

  /** The text, or nothing. */
  public maybe(text: string, probability = 0.5): string {
    return this.chance(probability) ? text : '';
  }

  /** Seconds, as Python writes them. */
  public delay(): string {
    return String(this.pick(DELAYS));
  }

  /** To sleep for no time lets the loop go first. The CPython to compare with has no threads: there it does not. */
  public delayInThread(): string {
    const delay = this.delay();
    return delay === '0' ? '0.1' : delay;
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
