import type {ScheduleEvent} from '../../model/schedule.ts';
import type {CastMember} from '../cast.ts';
import type {Happening} from '../clip.ts';
import {isShown, shotsOf, type Take} from '../shots.ts';

/** Something worth a caption: which event it hangs on, and who it is about. */
export interface Worthy {
  readonly on: Happening;
  readonly event: ScheduleEvent;
  readonly member: CastMember | undefined;
}

/** Most captions a film without a script has besides its first and its last. */
const MOST_ENDS = 5;

/** The first time of everything a beginner meets, every end of a task while they are few, and the end of it all. */
export function worthyOf(take: Take): Worthy[] {
  const counts = new Map<string, number>();
  const found: Worthy[] = [];
  for (const shot of shotsOf(take)) {
    if (!isShown(shot, take)) continue;
    const happened = happenedIn(shot.event, take, counts);
    if (isWorthy(happened, found, take)) found.push(happened);
  }
  return found;
}

/** The event with the words that find it again: its kind, whose it is, and which of its like it is. */
function happenedIn(event: ScheduleEvent, {cast}: Take, counts: Map<string, number>): Worthy {
  const task = 'task' in event ? event.task : undefined;
  const member = cast.find(each => each.task === task);
  const key = `${event.kind} ${member?.name ?? ''}`;
  const nth = (counts.get(key) ?? 0) + 1;
  counts.set(key, nth);
  return {on: {kind: event.kind, nth, ...(member ? {task: member.name} : {})}, event, member};
}

function isWorthy({event, member}: Worthy, before: readonly Worthy[], {cast}: Take): boolean {
  const isRoot = member !== undefined && member === cast[0];
  const told = before.filter(({event: {kind}}) => kind === event.kind).length;
  if (event.kind === 'task-ended') return isRoot || told < MOST_ENDS;
  if (event.kind === 'task-created' && isRoot) return false;
  return FIRSTS.has(event.kind) && told === 0;
}

const FIRSTS: ReadonlySet<string> = new Set([
  'task-resumed',
  'task-created',
  'task-suspended',
  'loop-slept',
  'loop-blocked',
]);
