import type {Place} from './host.ts';
import type {Limits} from './limits.ts';
import type {Machine} from './machine.ts';

/** The run stops here and now; no `except` or `finally` of the program sees it. */
export class Halt {
  public readonly limit: keyof Limits | 'hang';
  /** What the limit allows. */
  public readonly most: number;
  /** What the program was doing, or where the first of those who wait for ever does so. */
  public readonly place: Place | null;
  /** For a hang: who waits for what. */
  public readonly waiting: readonly string[];
  /** For a hang: what to do about it. */
  public readonly remedy: string;
  /** Where in its own program a child process was that was started at `place`. */
  public readonly child: Place | null;

  public constructor(
    limit: keyof Limits | 'hang',
    most: number,
    place: Place | null,
    waiting: readonly string[] = [],
    remedy = '',
    child: Place | null = null,
  ) {
    this.limit = limit;
    this.most = most;
    this.place = place;
    this.waiting = waiting;
    this.remedy = remedy;
    this.child = child;
  }

  /** The same, come to by a child process that was started at `place`. */
  public inChild(place: Place | null): Halt {
    return new Halt(this.limit, this.most, place, this.waiting, this.remedy, this.place);
  }
}

/**
 * At a limit: where the program was, or between two handles, where its last task paused; where nobody was, the place
 * at which its first task waits.
 */
export function haltAt(machine: Machine, limit: keyof Limits): Halt {
  const {running, host, limits} = machine;
  const last = running?.handle === null ? running.tasks.paused : null;
  const main = running?.main as {coroutine?: unknown} | null | undefined;
  const place = host.placeOf(last?.coroutine) ?? host.place() ?? host.placeOf(main?.coroutine);
  return new Halt(limit, limits[limit], place);
}

/** What a child process has reached, which was started at `place`, ends the run. */
export function haltInChild(machine: Machine, halt: Halt, place: Place | null): Halt {
  machine.halted = halt.inChild(place);
  return machine.halted;
}
