import type {PyWeakRef} from '../objects/weak-references.ts';

/** What weak references lead to. */
export class WeakTargets {
  readonly #references = new Map<object, PyWeakRef[]>();
  /** What could be reached when it was last looked at: what is missing from it now may lie in a circle. */
  public known: ReadonlySet<object> = new Set();
  /** Callbacks are running: what they let go of is looked at afterwards. */
  public isCalling = false;
  public isLate = false;

  public get size(): number {
    return this.#references.size;
  }

  public has(target: object): boolean {
    return this.#references.has(target);
  }

  public targets(): Iterable<object> {
    return this.#references.keys();
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

  /** From here on nobody is told. */
  public forget(): void {
    this.#references.clear();
    this.known = new Set();
  }
}
