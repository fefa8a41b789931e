import type {FilmSeconds} from '../units.ts';
import type {LoopStage} from './loop-stage.ts';

/** The label of a future in which a task waits for a condition. */
export const WAITS = /:Condition\.wait$/;

/** Woken, it first needs the condition's lock again. */
const NOT_YET = /:(Condition\.wait|Lock\.acquire)$/;

/** A stretch in which a task looks whether the condition is true. */
export interface Look {
  readonly task: string;
  readonly from: FilmSeconds;
  readonly until: FilmSeconds;
  /** Whether it was true; if not, the task waits on. */
  readonly isTrue: boolean;
}

/** Those who wait for the condition, in the order of their rows; whoever never waits for it is the one who calls. */
export function waitersOf({cast, shots}: Pick<LoopStage, 'cast' | 'shots'>): string[] {
  const waits = new Set(
    shots.flatMap(({event}) =>
      event.kind === 'task-suspended' && WAITS.test(event.on) ? event.task : [],
    ),
  );
  return cast.map(({task}) => task).filter(task => waits.has(task));
}

/** Each look: the first when a task begins, the others when it is woken, up to what it does next. */
export function looksOf(stage: Pick<LoopStage, 'cast' | 'shots'>): Look[] {
  const waiters = waitersOf(stage);
  return stage.shots.flatMap(({event, time: from}, i) => {
    if (event.kind !== 'task-resumed' || !waiters.includes(event.task)) return [];
    if (event.how !== 'first' && !NOT_YET.test(event.from ?? '')) return [];
    const {task} = event;
    const next = stage.shots.slice(i + 1).find(shot => isOwn(shot.event, task));
    if (!next) return [];
    const waitsOn = next.event.kind === 'task-suspended' && NOT_YET.test(next.event.on);
    return [{task, from, until: next.time, isTrue: !waitsOn}];
  });
}

function isOwn(event: LoopStage['shots'][number]['event'], task: string): boolean {
  if (event.kind === 'line-printed') return event.by === task;
  return (event.kind === 'task-suspended' || event.kind === 'task-ended') && event.task === task;
}
