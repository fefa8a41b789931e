import type {EventOf} from '../../model/schedule.ts';
import {textOf} from '../code.ts';
import {isShown} from '../shots.ts';
import type {FilmSeconds} from '../units.ts';
import type {Block} from './scope-box.ts';
import type {Solo} from './solo.ts';

/** An exception that the program's own `raise` brings up, and how long its line stays lit. */
export interface Raise {
  readonly task: string;
  readonly error: string;
  readonly row: number;
  readonly from: FilmSeconds;
  readonly until: FilmSeconds;
}

/**
 * The schedule tells with what exception a task ended. Where that was raised the program says: in the task's own
 * coroutine, after the last line at which it waited. In the block's owner, what comes next is the block's closing.
 */
export function raisesOf(solo: Solo, block: Block): Raise[] {
  const {shots} = solo.cut;
  return shots.flatMap(shot => {
    const {event} = shot;
    if (event.kind !== 'task-ended' || event.how !== 'exception') return [];
    const stop = event.task === block.owner ? block.closes : shot;
    const before = shots.slice(0, shots.indexOf(stop));
    const resumed = before.findLast(
      other => other.event.kind === 'task-resumed' && other.event.task === event.task,
    );
    const row = rowOfRaise(solo, event);
    if (!resumed || row < 0) return [];
    const from = Math.min(resumed.time + resumed.dwell, stop.time);
    const until = stop === shot ? nextShown(solo, shot.time) : stop.time;
    return [{task: event.task, error: event.error ?? '', row, from, until}];
  });
}

function rowOfRaise({cut, stage: {code}}: Solo, {task, error}: EventOf<'task-ended'>): number {
  const created = cut.shots.find(
    ({event}) => event.kind === 'task-created' && event.task === task,
  )?.event;
  const def = created?.kind === 'task-created' ? created.def : null;
  const start = code.findIndex(({number}) => number === def);
  const texts = code.map(textOf);
  const rest = start < 0 ? [] : texts.slice(start + 1);
  const end = rest.findIndex(text => /^\S/.test(text));
  const body = end < 0 ? rest : rest.slice(0, end);
  const found = body.findIndex(text => text.trim().startsWith(`raise ${error}`));
  return found < 0 ? -1 : start + 1 + found;
}

function nextShown({cut, take}: Solo, after: FilmSeconds): FilmSeconds {
  const next = cut.shots.find(shot => shot.time > after && isShown(shot, take));
  return next?.time ?? cut.acts.closing;
}
