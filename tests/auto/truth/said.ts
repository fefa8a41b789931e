import type {ScheduleEvent} from '../../../src/model/schedule.ts';
import type {Recorded} from './recorded.ts';

/** What a caption says, by the names of its pattern's groups. */
export type Said = Readonly<
  Partial<
    Record<
      | 'who'
      | 'by'
      | 'other'
      | 'at'
      | 'seconds'
      | 'count'
      | 'left'
      | 'code'
      | 'error'
      | 'sum'
      | 'total'
      | 'felled'
      | 'frozen'
      | 'over'
      | 'tasks',
      string
    >
  >
>;

/** Seconds in a caption have two digits behind the point at most. */
export function same(said: string | undefined, seconds: number): boolean {
  return said !== undefined && Math.abs(Number(said) - seconds) < 0.0051;
}

/** Whether a caption's `{A}, {B} and {C}`, or its `3 tasks`, are these tasks, all of them and nobody else. */
export function areWho(said: string | undefined, tasks: readonly string[], run: Recorded): boolean {
  const named = [...(said ?? '').matchAll(/\{([^{}]+)\}/g)].map(([, name]) => name);
  const own = tasks.map(task => run.nameOf(task));
  if (named.length === 0) return Number.parseInt(said ?? '', 10) === own.length;
  return named.toSorted().join() === own.toSorted().join();
}

/** Events that belong to one story: between two of them something else was to be seen. */
const STORY: readonly ScheduleEvent['kind'][] = [
  'task-created',
  'task-resumed',
  'task-suspended',
  'task-ended',
  'loop-slept',
  'loop-blocked',
  'cancel-requested',
  'line-printed',
];

function isStory(event: ScheduleEvent): boolean {
  const isNothing = event.kind === 'loop-blocked' && event.seconds === 0;
  return STORY.includes(event.kind) && !isNothing;
}

/**
 * The tasks of events like this one that lead up to it in one go, its own as the last: nothing else happens between
 * them but what is passed over.
 */
export function inOneGo<E extends ScheduleEvent & {readonly task: string}>(
  event: E,
  run: Recorded,
  isLike: (other: ScheduleEvent) => boolean,
  isPassedOver: (other: ScheduleEvent) => boolean,
): string[] {
  const go = [event.task];
  for (const other of run.before(event).toReversed()) {
    if (isLike(other) && 'task' in other) go.push(other.task);
    else if (isStory(other) && !isPassedOver(other)) break;
  }
  return go;
}

/** Whether quoted code stands in the line, whole, with whatever `…` leaves out. */
export function quotes(code: string | undefined, line: string): boolean {
  if (code === 'await' || code === '…()') return true;
  const parts = (code ?? '').split('…').map(part => part.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  return isBalanced(code ?? '') && new RegExp(parts.join('.*')).test(line);
}

function isBalanced(code: string): boolean {
  return code.split(/[([{]/).length === code.split(/[)\]}]/).length;
}
