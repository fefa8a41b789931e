import type {VirtualSeconds} from '../../model/schedule.ts';
import type {CastMember} from '../cast.ts';
import type {LanePiece, LaneRow} from '../lane-pieces.ts';
import type {FilmSeconds} from '../units.ts';
import {type LoopStage, type Step, stepsOf} from './loop-stage.ts';

/** A stretch in which a task holds a key. */
export interface Hold {
  readonly task: string;
  /** Which key, from 0: the first that is free. */
  readonly slot: number;
  readonly from: Instant;
  readonly to: Instant;
}

export interface Instant {
  readonly at: VirtualSeconds;
  readonly time: FilmSeconds;
}

/** What a program prints as the first and as the last thing inside. */
const ENTERS = /^\w+ (in|reads \d+)$/;
const LEAVES = /^\w+ (out|writes \d+)$/;

export const NEVER: Instant = {at: Number.POSITIVE_INFINITY, time: Number.POSITIVE_INFINITY};

/**
 * Who holds a key, and when. The schedule tells only the waits; the program says the rest: it prints `A in` as the first
 * thing inside, and `A out` as the last, after which the task gives the key back and wakes whoever is next, or ends.
 */
export function holdsOf(stage: LoopStage, tasks = stage.cast.map(({task}) => task)): Hold[] {
  const holds: Hold[] = [];
  const leaving = new Set<string>();
  for (const {shot} of stepsOf(stage)) {
    const {event, time} = shot;
    const now = {at: event.at, time};
    if (event.kind === 'line-printed' && !tasks.includes(event.by)) continue;
    if (event.kind === 'line-printed' && ENTERS.test(event.text)) {
      holds.push({task: event.by, slot: freeSlot(holds), from: now, to: NEVER});
    } else if (event.kind === 'line-printed' && LEAVES.test(event.text)) {
      leaving.add(event.by);
    } else {
      const task = givesBack(event);
      const open = holds.findIndex(hold => hold.task === task && hold.to === NEVER);
      const hold = holds[open];
      if (!hold || !leaving.delete(hold.task)) continue;
      holds[open] = {...hold, to: now};
    }
  }
  return holds;
}

/** The first key that nobody holds. */
export function freeSlot(holds: readonly Hold[]): number {
  const taken = holds.filter(({to}) => to === NEVER).map(({slot}) => slot);
  return [0, 1, 2, 3, 4].find(slot => !taken.includes(slot)) ?? 0;
}

function givesBack(event: Step['shot']['event']): string | undefined {
  if (event.kind === 'future-done') return event.by;
  return event.kind === 'task-ended' ? event.task : undefined;
}

/** The lanes with rails along them where a key is held. */
export function withHolds(
  rows: readonly LaneRow[],
  cast: readonly CastMember[],
  holds: readonly Hold[],
): LaneRow[] {
  return rows.map((row, i) => {
    const own = holds.filter(({task}) => task === cast[i]?.task);
    const rails = own.map(
      ({from, to}): LanePiece => ({
        kind: 'hold',
        from: from.at,
        to: to.at,
        shown: from.time,
      }),
    );
    return {...row, pieces: [...row.pieces, ...rails]};
  });
}
