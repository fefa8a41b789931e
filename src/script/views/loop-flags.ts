import type {EventOf} from '../../model/schedule.ts';
import type {Hue} from '../cast.ts';
import type {TaskState} from '../run-state.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import {setsOwnTimer} from './loop-bookmarks.ts';
import {lateError, turnedError} from './loop-late.ts';
import type {FlagMoment} from './loop-moment.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';

interface Outcome {
  readonly text: string;
  readonly hue: Hue | null;
}

interface Flag extends Outcome {
  readonly task: string;
  readonly row: number;
  readonly alpha: Track<number>;
}

/** What an `await` has just come to, beside its line until its task has gone on from there. */
export function flagsOf(stage: LoopStage): (time: FilmSeconds) => FlagMoment[] {
  const flags: Flag[] = [];
  for (const step of stepsOf(stage)) {
    lower(flags, step);
    const flag = raised(stage, step);
    if (flag) flags.push(flag);
  }
  return time => flags.map(({row, text, hue, alpha}) => ({row, text, hue, alpha: alpha.at(time)}));
}

/** A flag is lowered when its task has reached another line, or has left the seat. */
function lower(flags: readonly Flag[], {shot, before, after}: Step): void {
  for (const {task, alpha} of flags) {
    const was = before.tasks.get(task);
    const now = after.tasks.get(task);
    const hasCalled = before.seat === task && setsOwnTimer(shot.event);
    const isThere = now?.status === 'running' && now.line === was?.line && !hasCalled;
    if (!isThere && alpha.at(shot.time) > 0) alpha.to(0, shot.time, FADE);
  }
}

function raised(stage: LoopStage, step: Step): Flag | undefined {
  const {shot, before, after} = step;
  const {event, time} = shot;
  const turned = turnedError(stage, step);
  if (turned && event.kind === 'line-printed')
    return flagOf(stage, {text: turned.error, hue: null}, event.by, turned.row, time);
  if (event.kind !== 'task-resumed') return undefined;
  const late = lateError(stage, step);
  const error = late?.error ?? after.tasks.get(event.task)?.thrown?.error;
  const outcome = error === undefined ? resultOf(stage, event) : {text: error, hue: null};
  const row = late?.row ?? rowAwaited(stage, before.tasks.get(event.task));
  if (!outcome || row === undefined) return undefined;
  return flagOf(stage, outcome, event.task, row, time);
}

function flagOf(
  {score}: LoopStage,
  outcome: Outcome,
  task: string,
  row: number,
  time: FilmSeconds,
): Flag {
  return {...outcome, task, row, alpha: score.number(0).to(1, time + FADE, FADE)};
}

/** The innermost row on screen at which a task stands. */
function rowAwaited({code}: LoopStage, task: TaskState | undefined): number | undefined {
  return task?.frames
    .map(frame => code.findIndex(({number}) => number === frame[1]))
    .findLast(index => index >= 0);
}

/** The result of the task that was awaited, unless it is `None`. */
function resultOf({cast, shots}: LoopStage, {from}: EventOf<'task-resumed'>): Outcome | undefined {
  const member = cast.find(({task}) => task === from);
  const end = shots.find(({event}) => event.kind === 'task-ended' && event.task === from)?.event;
  const value = end?.kind === 'task-ended' ? end.value : undefined;
  if (!member || value === undefined || value === 'None') return undefined;
  return {text: value, hue: member.hue};
}
