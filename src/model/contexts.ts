import type {Value} from './host.ts';

/** `contextvars.Context`. Copies share what neither has changed since. */
export class Context {
  #values: Map<object, Value>;
  #shared = false;

  public constructor(values: Map<object, Value> = new Map()) {
    this.#values = values;
  }

  public copy(): Context {
    this.#shared = true;
    const copy = new Context(this.#values);
    copy.#shared = true;
    return copy;
  }

  /** How many values are copied before the next is set. */
  public get shared(): number {
    return this.#shared ? this.#values.size : 0;
  }

  public get(variable: object): Value {
    return this.#values.get(variable);
  }

  public has(variable: object): boolean {
    return this.#values.has(variable);
  }

  public set(variable: object, value: Value): void {
    this.own().set(variable, value);
  }

  public delete(variable: object): void {
    this.own().delete(variable);
  }

  public entries(): [object, Value][] {
    return [...this.#values];
  }

  /** What it keeps alive. */
  public referents(): readonly unknown[] {
    return [...this.#values.values()];
  }

  private own(): Map<object, Value> {
    if (this.#shared) {
      this.#values = new Map(this.#values);
      this.#shared = false;
    }
    return this.#values;
  }
}
