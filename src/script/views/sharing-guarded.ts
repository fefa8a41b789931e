import {ScriptError} from '../clip.ts';
import type {TimedShot} from '../pacing.ts';
import {stepsOf} from './loop-stage.ts';
import {freeSlot, type Hold, type Instant, NEVER} from './sharing-holds.ts';
import type {SharedObject} from './sharing-object.ts';
import type {Solo} from './solo.ts';

/**
 * Who holds a key, and when: who is at a line inside `async with`. The schedule tells only the waits, and whom a key is
 * given next; where those contradict the lines, nothing true can be drawn.
 *
 * @throws {ScriptError} then, and when somebody holds a key who has no card
 */
export function guardedHolds({cut, stage, source}: Solo, object: SharedObject): Hold[] {
  const inside = guardedLines(source, object.name);
  const keys = new Keys(object.size, new Set(stage.cast.slice(1).map(({task}) => task)));
  for (const {shot} of stepsOf(stage)) keys.follow(shot, inside);
  if (keys.agree) return keys.holds;
  throw new ScriptError(
    `${cut.clip.id}: who holds "${object.name}" cannot be told from the program. Write "async with ${object.name}:" around what needs it, or choose the view "loop".`,
  );
}

/** The numbers of the lines inside `async with name:`. */
function guardedLines(source: string, name: string): ReadonlySet<number> {
  const lines = source.split('\n');
  const opens = new RegExp(`^ *async with [^#]*\\b${name}\\b(?![.(])`);
  const guarded = new Set<number>();
  for (const [opening, line] of lines.entries()) {
    if (!opens.test(line)) continue;
    const isOutside = (other: string) => other.trim() !== '' && indent(other) <= indent(line);
    const length = lines.slice(opening + 1).findIndex(isOutside);
    const end = length < 0 ? lines.length : opening + 1 + length;
    for (let row = opening + 1; row < end; row++) guarded.add(row + 1);
  }
  return guarded;
}

function indent(line: string): number {
  return line.length - line.trimStart().length;
}

/** The keys while a program runs: held, or given to who has not gone in yet. */
class Keys {
  public readonly holds: Hold[] = [];
  /** Whether nothing has happened so far that could not be. */
  public agree = true;
  readonly #count: number;
  readonly #carded: ReadonlySet<string>;
  /** Who waits at which future. */
  readonly #waiting = new Map<string, string>();
  readonly #given = new Set<string>();

  public constructor(count: number, carded: ReadonlySet<string>) {
    this.#count = count;
    this.#carded = carded;
  }

  public follow({event, time}: TimedShot, inside: ReadonlySet<number>): void {
    const now = {at: event.at, time};
    if (event.kind === 'line-printed' && inside.has(event.line ?? 0)) this.#enter(event.by, now);
    if (event.kind === 'task-ended') this.#leave(event.task, now);
    if (event.kind === 'future-done' && event.how === 'result')
      this.#give(event.future, event.by, now);
    if (event.kind !== 'task-suspended') return;
    const isInside = event.frames.some(([, line]) => line !== undefined && inside.has(line));
    const waits = /^(Lock|Semaphore)\.acquire$/.test(event.frames.at(-1)?.[0] ?? '');
    if (isInside && !waits) this.#enter(event.task, now);
    else this.#leave(event.task, now);
    if (waits) this.#wait(event.task, event.on);
  }

  get #open(): readonly Hold[] {
    return this.holds.filter(({to}) => to === NEVER);
  }

  #enter(task: string, now: Instant): void {
    if (this.#open.some(hold => hold.task === task)) return;
    this.#given.delete(task);
    if (!this.#carded.has(task) || this.#taken === this.#count) this.agree = false;
    this.holds.push({task, slot: freeSlot(this.holds), from: now, to: NEVER});
  }

  #leave(task: string, now: Instant): void {
    this.#given.delete(task);
    const open = this.holds.findIndex(hold => hold.task === task && hold.to === NEVER);
    const hold = this.holds[open];
    if (hold) this.holds[open] = {...hold, to: now};
  }

  /** Who gives a key back gives it to whoever waits first. */
  #give(future: string, by: string, now: Instant): void {
    const next = this.#waiting.get(future);
    if (next === undefined) return;
    this.#leave(by, now);
    this.#given.add(next);
  }

  /** Nobody waits while a key is free. */
  #wait(task: string, future: string | null): void {
    if (this.#taken !== this.#count) this.agree = false;
    if (future !== null) this.#waiting.set(future, task);
  }

  get #taken(): number {
    return this.#open.length + this.#given.size;
  }
}
