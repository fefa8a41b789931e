import {atOnce, type LibraryCoroutine} from '../coroutines.ts';
import type {Future} from '../futures.ts';
import {LoopBound} from '../mixins.ts';

/** Futures of those who wait, first come first served. */
export type Waiters = Set<Future>;

/** `locks._ContextManagerMixin`: `async with` acquires, and releases at the end. */
export abstract class AsyncLock extends LoopBound {
  public abstract acquire(): LibraryCoroutine;
  public abstract release(): void;
  public abstract locked(): boolean;

  /** `__aenter__`. */
  public enter(): LibraryCoroutine {
    const acquire = () => this.acquire();
    return this.coroutine('_ContextManagerMixin.__aenter__', function* (here) {
      yield* here.await(acquire());
      return null;
    });
  }

  /** `__aexit__`. */
  public exit(): LibraryCoroutine {
    return this.coroutine('_ContextManagerMixin.__aexit__', () =>
      atOnce(() => {
        this.release();
        return null;
      }),
    );
  }
}
