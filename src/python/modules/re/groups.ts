import {ascii} from '../../text/quote.ts';
import {repr} from '../../text/repr.ts';
import type {Width} from './nodes.ts';
import type {Scanner} from './scanner.ts';

/** The groups of a pattern, in the order of their opening brackets. */
export class Groups {
  public count = 0;
  public readonly names = new Map<string, number>();
  /** Those whose closing bracket is still to come. */
  public readonly open = new Set<number>();
  /** How many characters each of those that are closed takes. */
  public readonly widths = new Map<number, Width>();
  /** Those that are asked for before they begin, and where. */
  readonly #awaited = new Map<number, number>();

  /** Opens the next group. `at` is where its name stands. */
  public begin(name: string | null, scanner: Scanner, at: number): number {
    this.count += 1;
    if (name !== null) {
      const known = this.names.get(name);
      if (known !== undefined) {
        const found = `redefinition of group name '${name}' as group ${this.count}; was group ${known}`;
        throw scanner.error(found, at);
      }
      this.names.set(name, this.count);
    }
    this.open.add(this.count);
    return this.count;
  }

  /** The same for what asks whether a group took part: one with a number may come later. */
  public findOrAwait(name: string, scanner: Scanner, at: number): number {
    if (!/^[0-9]+$/.test(name) || Number(name) <= this.count) return this.find(name, scanner, at);
    if (!this.#awaited.has(Number(name))) this.#awaited.set(Number(name), at);
    return Number(name);
  }

  /** Raises `re.error` for a group that did not come. */
  public checkAwaited(scanner: Scanner): void {
    for (const [index, at] of this.#awaited)
      if (index > this.count) throw scanner.error(`invalid group reference ${index}`, at);
  }

  /** The group of a number or of a name. */
  public find(name: string, scanner: Scanner, at: number): number {
    if (/^[0-9]+$/.test(name)) {
      const index = Number(name);
      if (index === 0) throw scanner.error('bad group number', at);
      if (index > this.count) throw scanner.error(`invalid group reference ${index}`, at);
      return index;
    }
    checkName(name, scanner, at);
    const index = this.names.get(name);
    if (index === undefined) throw scanner.error(`unknown group name '${name}'`, at);
    return index;
  }
}

/** Raises `re.error` with the place `at` in the pattern for what is no identifier. */
export function checkName(name: string, scanner: Scanner, at: number): void {
  const allowed = scanner.isBytes
    ? /^[A-Za-z_][A-Za-z0-9_]*$/
    : /^[\p{ID_Start}_]\p{ID_Continue}*$/u;
  if (allowed.test(name)) return;
  const shown = scanner.isBytes ? ascii(name) : repr(name);
  throw scanner.error(`bad character in group name ${shown}`, at);
}
