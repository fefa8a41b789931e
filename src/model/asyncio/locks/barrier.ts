import type {Running} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import {atOnce, type LibraryCoroutine} from '../coroutines.ts';
import type {Blocked} from '../deadlock.ts';
import {LoopBound} from '../mixins.ts';
import {Condition} from './condition.ts';
import {Lock} from './lock.ts';

type State = 'filling' | 'draining' | 'resetting' | 'broken';

/** `asyncio.Barrier`: nobody goes on until all have come. */
export class Barrier extends LoopBound {
  public parties: number;
  public state: State = 'filling';
  readonly #condition: Condition;
  #count = 0;

  public constructor(machine: Machine, parties: number) {
    super(machine);
    if (parties < 1) throw machine.host.error('ValueError', 'parties must be >= 1');
    this.parties = parties;
    this.#condition = new Condition(new Lock(machine));
    this.#condition.owner = this;
  }

  public get waiting(): number {
    return this.state === 'filling' ? this.#count : 0;
  }

  public get broken(): boolean {
    return this.state === 'broken';
  }

  public override blocked(): Blocked {
    const what = `${this.called('the barrier')}, where ${this.#count} of ${this.parties} have come`;
    return {what, by: [], remedy: 'Let as many tasks wait at it as it has parties.'};
  }

  public override referents(): readonly unknown[] {
    return [this.#condition];
  }

  public wait(): LibraryCoroutine {
    return this.coroutine('Barrier.wait', here => this.#locked(here, this.#passing(here)));
  }

  public reset(): LibraryCoroutine {
    return this.coroutine('Barrier.reset', here =>
      this.#locked(
        here,
        atOnce(() => {
          this.state = this.#count > 0 ? 'resetting' : 'filling';
          this.#condition.notifyAll();
          return null;
        }),
      ),
    );
  }

  public abort(): LibraryCoroutine {
    return this.coroutine('Barrier.abort', here =>
      this.#locked(
        here,
        atOnce(() => {
          this.state = 'broken';
          this.#condition.notifyAll();
          return null;
        }),
      ),
    );
  }

  /** `__aenter__` and `__aexit__`. */
  public enter(): LibraryCoroutine {
    return this.coroutine('Barrier.__aenter__', here => here.await(this.wait()));
  }

  public exit(): LibraryCoroutine {
    return this.coroutine('Barrier.__aexit__', () => atOnce(() => null));
  }

  /** `async with self._cond`. */
  *#locked(here: LibraryCoroutine, body: Running): Running {
    yield* here.await(this.#condition.enter());
    try {
      return yield* body;
    } finally {
      this.#condition.release();
    }
  }

  *#passing(here: LibraryCoroutine): Running {
    yield* here.await(this.#block());
    try {
      const index = this.#count;
      this.#count += 1;
      yield* here.await(index + 1 === this.parties ? this.#release() : this.#fill());
      return index;
    } finally {
      this.#count -= 1;
      this.#leave();
    }
  }

  /** Until the round before is over. */
  #block(): LibraryCoroutine {
    const open = () => this.state !== 'draining' && this.state !== 'resetting';
    return this.coroutine('Barrier._block', here => this.#until(here, open, 'Barrier aborted'));
  }

  #release(): LibraryCoroutine {
    return this.coroutine('Barrier._release', () =>
      atOnce(() => {
        this.state = 'draining';
        this.#condition.notifyAll();
        return null;
      }),
    );
  }

  #fill(): LibraryCoroutine {
    const full = () => this.state !== 'filling';
    return this.coroutine('Barrier._wait', here =>
      this.#until(here, full, 'Abort or reset of barrier'),
    );
  }

  *#until(here: LibraryCoroutine, test: () => boolean, text: string): Running {
    yield* here.await(this.#condition.waitFor(test, answer => answer === true, null));
    if (this.broken || (this.state === 'resetting' && text.includes('reset'))) {
      throw this.machine.host.error('BrokenBarrierError', text);
    }
    return null;
  }

  #leave(): void {
    if (this.#count > 0) return;
    if (this.state === 'resetting' || this.state === 'draining') this.state = 'filling';
    this.#condition.notifyAll();
  }
}
