import type {Value} from '../host.ts';
import type {Machine} from '../machine.ts';
import {atOnce, LibraryCoroutine} from './coroutines.ts';
import {getRunningLoop, type Handle} from './events.ts';
import type {Task} from './tasks/task.ts';

type State = 'created' | 'active' | 'expiring' | 'expired' | 'finished';

/** `asyncio.Timeout`: a cancel with a clock. */
export class Timeout {
  public state: State = 'created';
  public deadline: number | null;
  public host: unknown = undefined;
  readonly #machine: Machine;
  #handle: Handle | null = null;
  #task: Task | null = null;
  #cancelling = 0;

  public constructor(machine: Machine, when: number | null) {
    this.#machine = machine;
    this.deadline = when;
  }

  public when(): number | null {
    return this.deadline;
  }

  public expired(): boolean {
    return this.state === 'expiring' || this.state === 'expired';
  }

  public reschedule(when: number | null): void {
    if (this.state !== 'active') {
      throw this.#refused(
        this.state === 'created'
          ? 'Timeout has not been entered'
          : `Cannot change state of ${this.state} Timeout`,
      );
    }
    this.deadline = when;
    this.#handle?.cancel();
    this.#handle = when === null ? null : this.#schedule(when);
  }

  /** `__aenter__`; `check` throws what is wrong with the time. */
  public enter(check: () => void = () => {}): LibraryCoroutine {
    return this.#coroutine('Timeout.__aenter__', () => this.#enterNow(check), [this]);
  }

  /** `__aexit__`. */
  public exit(error: Value): LibraryCoroutine {
    return this.#coroutine('Timeout.__aexit__', () => this.#exitNow(error), [this, error]);
  }

  /** Its task: what it ends is held by the very error that ends it. */
  public referents(): readonly unknown[] {
    return [this.#task, this.#handle, this.host];
  }

  #enterNow(check: () => void): Value {
    if (this.state !== 'created') throw this.#refused('Timeout has already been entered');
    const task = this.#machine.running?.tasks.current ?? null;
    if (task === null) throw this.#refused('Timeout should be used inside a task');
    this.state = 'active';
    this.#task = task;
    this.#cancelling = task.cancelling();
    check();
    this.reschedule(this.deadline);
    return this;
  }

  #exitNow(error: Value): Value {
    this.#handle?.cancel();
    this.#handle = null;
    if (this.state === 'expiring') {
      this.state = 'expired';
      this.#convert(error);
    } else if (this.state === 'active') this.state = 'finished';
    return null;
  }

  /** Only our own cancel becomes a TimeoutError; somebody else's goes on as it is. */
  #convert(error: Value): void {
    const {host} = this.#machine;
    const ours = this.#task !== null && this.#task.uncancel() <= this.#cancelling;
    if (!ours || error === null) return;
    if (host.isError(error, 'CancelledError')) {
      throw host.raisedFrom(host.error('TimeoutError'), error);
    }
    host.insertTimeoutError(error);
  }

  #schedule(when: number): Handle {
    const loop = getRunningLoop(this.#machine);
    const expire = {
      label: () => 'Timeout._on_timeout',
      run: () => this.#onTimeout(),
      referents: () => [this],
    };
    return when <= loop.time() ? loop.callSoon(expire) : loop.callAt(when, expire);
  }

  #onTimeout(): void {
    this.#task?.cancel();
    this.state = 'expiring';
    this.#handle = null;
  }

  #coroutine(qualname: string, run: () => Value, holds: readonly unknown[]): LibraryCoroutine {
    return new LibraryCoroutine(this.#machine.host, qualname, () => atOnce(run), holds);
  }

  #refused(text: string): Value {
    return this.#machine.host.error('RuntimeError', text);
  }
}

/** `asyncio.timeout`: `delay` is asked for, and may fail, where a loop runs. */
export function timeout(machine: Machine, delay: () => number | null): Timeout {
  const now = getRunningLoop(machine).time();
  const seconds = delay();
  return new Timeout(machine, seconds === null ? null : now + seconds);
}
