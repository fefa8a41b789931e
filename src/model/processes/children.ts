import type {Nanoseconds} from '../clock.ts';
import type {Wait} from '../concurrent/worker.ts';
import {Child} from './child.ts';

/** Turns of a loop that never waits, after which a child gets its turn all the same. */
const PATIENCE = 1000;

/** What goes on in another process. */
export interface Running {
  /** When it can go on; undefined if something has to happen before. */
  readonly when: Nanoseconds | undefined;
  /** What it waits for. */
  readonly waits: readonly Wait[];
  /** Whether it goes on when the program's own process has ended, which waits for it. */
  readonly isJoined?: boolean;
  /** Does one thing that others may notice. */
  go(): void;
}

/** What a job in a process has come to. */
export interface Arriving {
  readonly when: Nanoseconds;
  /** What nobody else holds yet. */
  readonly brings: unknown;
  arrive(): void;
}

/**
 * The processes that the program has started. A real one takes longer for anything it does than the program for a few
 * turns of its loop: so a child goes on when everybody else waits, one step at a time.
 */
export class Children {
  /** Who had its turn longest ago is first. */
  #running: Running[] = [];
  /** Whether one of them is at it now. */
  public isGoing = false;
  #waited = 0;
  #arriving: Arriving[] = [];

  public add(child: Running): void {
    this.#running.push(child);
  }

  public remove(child: Running): void {
    this.#running = this.#running.filter(each => each !== child);
  }

  /** Those that the program has started by themselves: they are no pool's. */
  public get running(): readonly Child[] {
    return this.#running.filter(each => each instanceof Child);
  }

  /** When the first of them can go on; undefined if none can. */
  public get next(): Nanoseconds | undefined {
    const [arriving] = this.#arriving;
    if (arriving !== undefined) return arriving.when;
    return this.#running.length === 0 ? undefined : this.#first()?.when;
  }

  /** A job has ended. What jobs come to at one instant arrives together, once they all have. */
  public ended(result: Arriving): void {
    this.#arriving.push(result);
  }

  /** What is on its way. */
  public get underway(): unknown[] {
    return this.#arriving.map(({brings}) => brings);
  }

  /** When one goes on, if that is what happens next: at the same instant, all else comes first. */
  public before(...others: (Nanoseconds | undefined)[]): Nanoseconds | undefined {
    const {next} = this;
    const isFirst = next !== undefined && others.every(other => next < (other ?? Infinity));
    return isFirst ? next : undefined;
  }

  /** Lets the first of them do one thing. */
  public go(): void {
    this.#waited = 0;
    const first = this.#first();
    const [arriving] = this.#arriving;
    if (arriving !== undefined && arriving.when < (first?.when ?? Infinity)) {
      for (const each of this.#arriving.splice(0)) each.arrive();
      return;
    }
    if (first === undefined) return;
    this.#running = [...this.#running.filter(each => each !== first), first];
    first.go();
  }

  /** A loop turns that has something to do: for a while, no child comes before it. */
  public turned(now: Nanoseconds): void {
    if (this.next === undefined) return;
    this.#waited += 1;
    if (this.#waited > PATIENCE && (this.next ?? Infinity) <= now) this.go();
  }

  /** What those of them wait for that do. */
  public get waits(): readonly Wait[] {
    return this.#running.flatMap(({waits}) => waits);
  }

  /** What they do at this instant they do before they are killed: that takes a real program longer. One that never waits is stopped. */
  public settle(now: Nanoseconds): void {
    // A child that closes a loop of its own is at it, and they come after it.
    if (this.isGoing) return;
    for (let turn = 0; turn < PATIENCE && (this.next ?? Infinity) <= now; turn++) this.go();
  }

  /** The program has ended: what they do at this instant they still do. What is a pool's ends with it. */
  public left(now: Nanoseconds): void {
    const joined = this.#running.filter(each => each.isJoined === true);
    this.#running = this.running.filter(each => !each.isJoined);
    this.#arriving = [];
    while ((this.next ?? Infinity) <= now) this.go();
    for (const child of this.running) child.outlives();
    this.#running.push(...joined);
  }

  /** Those that are at work go on among others. */
  public moveTo(others: Children): void {
    for (const each of this.#running.splice(0)) others.add(each);
  }

  #first(): Running | undefined {
    let first: Running | undefined;
    let earliest = Infinity;
    for (const child of this.#running) {
      const when = child.when ?? Infinity;
      if (when >= earliest) continue;
      first = child;
      earliest = when;
    }
    return first;
  }
}
