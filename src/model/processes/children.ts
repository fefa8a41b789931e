import type {Nanoseconds} from '../clock.ts';
import type {Wait} from '../concurrent/worker.ts';
import type {Child} from './child.ts';

/** Turns of a loop that never waits, after which a child gets its turn all the same. */
const PATIENCE = 1000;

/**
 * The processes that the program has started. A real one takes longer for anything it does than the program for a few
 * turns of its loop: so a child goes on when everybody else waits, one step at a time.
 */
export class Children {
  /** Who had its turn longest ago is first. */
  #running: Child[] = [];
  /** Whether one of them is at it now. */
  public isGoing = false;
  #waited = 0;

  public add(child: Child): void {
    this.#running.push(child);
  }

  public remove(child: Child): void {
    this.#running = this.#running.filter(each => each !== child);
  }

  public get running(): readonly Child[] {
    return this.#running;
  }

  /** When the first of them can go on; undefined if none can. */
  public get next(): Nanoseconds | undefined {
    if (this.#running.length === 0) return undefined;
    return this.#first()?.when;
  }

  /** When one goes on, if that is what happens next: at the same instant, all else comes first. */
  public before(...others: (Nanoseconds | undefined)[]): Nanoseconds | undefined {
    const {next} = this;
    const isFirst = next !== undefined && others.every(other => next < (other ?? Infinity));
    return isFirst ? next : undefined;
  }

  /** Lets the first of them do one thing. */
  public go(): void {
    const first = this.#first();
    if (first === undefined) return;
    this.#waited = 0;
    this.#running = [...this.#running.filter(each => each !== first), first];
    first.go();
  }

  /** A loop turns that has something to do: for a while, no child comes before it. */
  public turned(now: Nanoseconds): void {
    if (this.#running.length === 0) return;
    this.#waited += 1;
    if (this.#waited > PATIENCE && (this.next ?? Infinity) <= now) this.go();
  }

  /** What those of them wait for that do. */
  public get waits(): readonly Wait[] {
    return this.#running.flatMap(({wait}) => wait ?? []);
  }

  /** The program has ended: what they do at this instant they still do. */
  public left(now: Nanoseconds): void {
    while ((this.next ?? Infinity) <= now) this.go();
    for (const child of this.#running) child.outlives();
  }

  #first(): Child | undefined {
    let first: Child | undefined;
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
