import type {Thrown} from '../run-state.ts';
import type {Track} from '../track.ts';
import type {FilmSeconds} from '../units.ts';
import type {FlagMoment} from './loop-moment.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';

interface Flag {
  readonly task: string;
  readonly row: number;
  readonly thrown: Thrown;
  readonly alpha: Track<number>;
}

/** The exceptions that an `await` has just raised, each beside its line until its task has gone on from there. */
export function flagsOf(stage: LoopStage): (time: FilmSeconds) => FlagMoment[] {
  const flags: Flag[] = [];
  for (const step of stepsOf(stage)) {
    lower(flags, step);
    const flag = raised(stage, step);
    if (flag) flags.push(flag);
  }
  return time =>
    flags.map(({row, thrown, alpha}) => ({row, text: thrown.error, alpha: alpha.at(time)}));
}

/** A flag is lowered when its task has reached another line, or has left the seat. */
function lower(flags: readonly Flag[], {shot, before, after}: Step): void {
  for (const {task, alpha} of flags) {
    const was = before.tasks.get(task);
    const now = after.tasks.get(task);
    const isThere = now?.status === 'running' && now.line === was?.line;
    if (!isThere && alpha.at(shot.time) > 0) alpha.to(0, shot.time, FADE);
  }
}

function raised({score, code}: LoopStage, {shot, before, after}: Step): Flag | undefined {
  const {event, time} = shot;
  if (event.kind !== 'task-resumed') return undefined;
  const thrown = after.tasks.get(event.task)?.thrown;
  const frames = before.tasks.get(event.task)?.frames ?? [];
  const row = frames
    .map(frame => code.findIndex(({number}) => number === frame[1]))
    .findLast(index => index >= 0);
  if (!thrown || row === undefined) return undefined;
  return {task: event.task, row, thrown, alpha: score.number(0).to(1, time + FADE, FADE)};
}
