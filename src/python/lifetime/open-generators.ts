import type {Value} from '../objects/types.ts';
import type {Frame} from '../run/frames.ts';

/** A generator that has a `try` or a `with` to leave. */
export interface OpenGenerator {
  readonly running: boolean;
  readonly started: boolean;
  readonly finished: boolean;
  close(): Value;
}

/**
 * Generators that have begun and not ended, and clean up when they are closed, in the order in which they began; each
 * with the call that it was last resumed from. That call may still hold it where nobody can look: in a built-in
 * function that it is in the middle of.
 */
export class OpenGenerators implements Iterable<OpenGenerator> {
  readonly #users = new Map<object, Frame | null>();
  /** Those that were to end, and waited once more instead: what they did that for may be all that held them. */
  public readonly lingering = new Set<OpenGenerator>();
  /** What goes through an iterable of the program's own; the generator that its `__iter__` made is known to that only. */
  readonly #hidden = new WeakMap<object, OpenGenerator>();
  readonly #isHidden = new WeakSet<object>();

  /** Whether any generator was ever hidden. */
  public hides = false;

  public get size(): number {
    return this.#users.size;
  }

  public has(value: object): value is OpenGenerator {
    return this.#users.has(value);
  }

  /** It was left, by a `yield` or for good. */
  public left(generator: OpenGenerator, by: Frame | null): void {
    if (generator.finished) this.#users.delete(generator);
    else this.#users.set(generator, user(by));
  }

  public delete(generator: OpenGenerator): void {
    this.#users.delete(generator);
    this.lingering.delete(generator);
  }

  public hide(generator: OpenGenerator, steps: object): void {
    this.hides = true;
    this.#hidden.set(steps, generator);
    this.#isHidden.add(generator);
  }

  /** The generator behind these steps is held by somebody who can be looked at from here on. */
  public show(steps: object): OpenGenerator | undefined {
    const generator = this.#hidden.get(steps);
    if (generator !== undefined) this.#isHidden.delete(generator);
    return generator;
  }

  public canEnd(generator: OpenGenerator): boolean {
    return !generator.running && !this.#isHidden.has(generator);
  }

  /** Those that no call but `current`, which is between two statements, can be in the middle of using. */
  public idle(current: Frame | null, calls: () => ReadonlySet<Frame>): OpenGenerator[] {
    if (this.#users.size === 0) return [];
    const inProgress = calls();
    return [...this].filter(each => {
      if (!this.canEnd(each)) return false;
      let by = this.#users.get(each) ?? null;
      while (by !== null && by !== current && !inProgress.has(by)) by = by.back;
      return by === null || by === current;
    });
  }

  public [Symbol.iterator](): Iterator<OpenGenerator> {
    return ([...this.#users.keys()] as OpenGenerator[]).values();
  }
}

/** A paused generator forgets its caller, so it's the call behind it that counts. */
function user(by: Frame | null): Frame | null {
  let frame = by;
  while (frame !== null && frame.code.kind === 'generator') frame = frame.back;
  return frame;
}
