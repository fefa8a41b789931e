import type {Schedule} from '../model/schedule.ts';
import type {CastMember} from './cast.ts';
import type {Shot} from './pacing.ts';
import {BEFORE, type RunState} from './run-state.ts';

/** What a viewer sees of one program: its run up to the end of its last own task, without the loop's shutdown. */
export interface Take {
  readonly side: number;
  readonly schedule: Schedule;
  /** As it was recorded, where the film tells it in another order. */
  readonly recorded?: Schedule;
  readonly cast: readonly CastMember[];
  /** What is true after each event, by `seq`. */
  readonly states: readonly RunState[];
}

/** As a schedule calls the code outside of all tasks. */
export const TOP_LEVEL = 'main';

/**
 * The shots of a take, in order, cut after the end of the last of the cast, or after what is printed later; where all wait
 * for ever, after the last that began to.
 */
export function shotsOf({side, schedule, cast}: Take): Shot[] {
  const names = new Set(cast.map(member => member.task));
  const isStuck = schedule.outcome.kind === 'deadlock';
  const last = schedule.events.findLastIndex(
    event =>
      event.kind === 'line-printed' ||
      (event.kind === 'task-ended' && names.has(event.task)) ||
      (isStuck && event.kind === 'task-suspended' && names.has(event.task)),
  );
  return schedule.events.slice(0, last + 1).map(event => ({side, event}));
}

/** Whether an event changes the picture: what the cast does, what it prints, and the passing of time. */
export function isShown({event}: Shot, {cast, states}: Take): boolean {
  const isCast = (task: string) => cast.some(member => member.task === task);
  switch (event.kind) {
    case 'task-created':
    case 'task-resumed':
    case 'task-suspended':
    case 'task-ended':
      return isCast(event.task);
    case 'cancel-requested':
      return event.ok && isCast(event.task);
    case 'future-done': {
      const before = states[event.seq - 1] ?? BEFORE;
      return states[event.seq]?.ready.length !== before.ready.length;
    }
    // Time passes for all, whoever lets it.
    case 'loop-blocked':
    case 'loop-slept':
    case 'line-printed':
      return true;
    default:
      return false;
  }
}

/** Whether a future that is done wakes those alone who are not on stage. */
export function wakesTheUnseen({event}: Shot, {cast, states}: Take): boolean {
  if (event.kind !== 'future-done') return false;
  const before = states[event.seq - 1] ?? BEFORE;
  const woken = states[event.seq]?.ready.slice(before.ready.length) ?? [];
  return !cast.some(({task}) => woken.includes(task));
}
