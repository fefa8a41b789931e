import type {Future} from './futures.ts';

/** How many are remembered: a long program must not keep them all. */
const KEPT = 1000;

/** The last futures that failed, asked for or not: what they failed with may lead back to them. */
export class FailedFutures {
  readonly #futures = new Set<object>();

  public add(future: Future): void {
    const futures = this.#futures;
    futures.add(future);
    for (const oldest of futures) {
      if (futures.size <= KEPT) break;
      futures.delete(oldest);
    }
  }

  /** It has gone. */
  public forget(future: object): void {
    this.#futures.delete(future);
  }

  public [Symbol.iterator](): Iterator<object> {
    return this.#futures.values();
  }
}
