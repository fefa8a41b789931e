import type {Nanoseconds} from '../clock.ts';
import type {Machine} from '../machine.ts';

/** Turns in a row, none of which waits, that take no time: most programs have come to a wait by then. */
const FREE = 10_000;
/** What each further one takes, as on a machine. */
const COST: Nanoseconds = 50_000;

/** How often a loop has turned without waiting: who asks again and again, with `sleep(0)` between, must see the others get on. */
export class BusyTurns {
  #count = 0;

  /** The loop waits. */
  public forget(): void {
    this.#count = 0;
  }

  /** One more turn: when it is over. That is never later than the next thing that happens, and now if nothing will. */
  public end(machine: Machine, timer: Nanoseconds | undefined): Nanoseconds {
    const {now} = machine;
    if (++this.#count <= FREE) return now;
    const coming = [timer, machine.nextOutside(), machine.children.next];
    const next = Math.min(...coming.map(when => when ?? Infinity));
    return next === Infinity ? now : Math.max(now, Math.min(next, now + COST));
  }

  /** The same in a thread, for which anything may happen: null if the turn takes no time. */
  public endInThread({time}: Machine, timer: Nanoseconds | undefined): Nanoseconds | null {
    if (++this.#count <= FREE) return null;
    return Math.max(time, Math.min(timer ?? Infinity, time + COST));
  }
}
