import type {PyWeakRef} from '../objects/weak-references.ts';

/** What weak references lead to, and what has a `__del__`. */
export class WeakTargets {
  readonly #references = new Map<object, PyWeakRef[]>();
  /** Objects whose `__del__` is to be called, and how old they are. */
  readonly #finalizable = new Map<object, number>();
  /** What coroutines of asyncio's own were called with. */
  readonly #arguments = new WeakMap<object, readonly unknown[]>();
  /** What could be reached when it was last looked at: what is missing from it now may lie in a circle. */
  public known: ReadonlySet<object> = new Set();
  /** Callbacks are running: what they let go of is looked at afterwards. */
  public isCalling = false;
  public isLate = false;
  /** How many objects say their last words now, one within the other's, and what has been freed meanwhile. */
  public speaking = 0;
  public readonly gone = new WeakSet<object>();
  /** Whether a reference may have been stored or let go of: see `touch`. */
  public isTouched = false;

  public get size(): number {
    return this.#references.size + this.#finalizable.size;
  }

  public has(target: object): boolean {
    return this.#references.has(target) || this.#finalizable.has(target);
  }

  public targets(): Iterable<object> {
    return new Set([...this.#references.keys(), ...this.#finalizable.keys()]);
  }

  /** In the order in which they were made. */
  public of(target: object): readonly PyWeakRef[] {
    return this.#references.get(target) ?? [];
  }

  public add(target: object, reference: PyWeakRef): void {
    const others = this.#references.get(target);
    if (others === undefined) this.#references.set(target, [reference]);
    else others.push(reference);
  }

  /** The target is freed: none leads to it any more. */
  public clear(target: object): readonly PyWeakRef[] {
    const references = this.of(target);
    this.#references.delete(target);
    for (const each of references) each.target = null;
    return references;
  }

  /** Its `__del__` is to be called when it is freed. `age` is the number of what was made before it. */
  public finalizeLater(target: object, age: number): void {
    this.#finalizable.set(target, age);
  }

  /** What has a `__del__` that was not called yet, and how old it is. */
  public get finalizable(): ReadonlyMap<object, number> {
    return this.#finalizable;
  }

  /** Its `__del__` is called now, which is done once. */
  public finalizing(target: object): void {
    this.#finalizable.delete(target);
  }

  /** A coroutine of asyncio's own keeps what it was called with: its body is no frame that could be looked at. */
  public keep(coroutine: object, given: readonly unknown[]): void {
    this.#arguments.set(coroutine, given);
  }

  public argumentsOf(coroutine: object): readonly unknown[] {
    return this.#arguments.get(coroutine) ?? [];
  }

  /** From here on no reference tells. */
  public forget(): void {
    this.#references.clear();
    this.known = new Set();
  }
}
