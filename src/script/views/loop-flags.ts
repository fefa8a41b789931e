import type {EventOf} from '../../model/schedule.ts';
import type {Hue} from '../cast.ts';
import {easeInOutCubic} from '../ease.ts';
import type {FilmSeconds} from '../units.ts';
import {setsOwnTimer} from './loop-bookmarks.ts';
import {
  becomes,
  errorText,
  type Flag,
  given,
  isError,
  isHeld,
  isSeen,
  turn,
  turnedText,
} from './loop-flag.ts';
import {finallyOver, heldBy} from './loop-held.ts';
import {itemOf} from './loop-items.ts';
import {type Journey, journeyOf} from './loop-journey.ts';
import {
  goesOnLater,
  handlerOf,
  isHandler,
  lateError,
  rowAwaited,
  type TurnedError,
  turnedError,
} from './loop-late.ts';
import type {FlagMoment, FlagText} from './loop-moment.ts';
import {FADE, type LoopStage, type Step, stepsOf} from './loop-stage.ts';
import {TRAVEL} from './loop-travel.ts';
import {printedAwait} from './printed-await.ts';

interface Outcome {
  readonly text: string;
  readonly hue: Hue | null;
}

/** What an `await` has just come to, beside its line until its task has gone on from there; an error goes to its handler. */
export function flagsOf(stage: LoopStage): (time: FilmSeconds) => FlagMoment[] {
  const flags: Flag[] = [];
  for (const step of stepsOf(stage)) {
    const sent =
      sentOn(stage, flags, step) ?? endsWith(stage, flags, step) ?? heldAt(stage, flags, step);
    const others = flags.filter(flag => flag !== sent);
    lower(stage, others, step);
    const flag = sent ? undefined : raised(stage, step);
    if (flag && !others.some(other => isUp(other, flag, step))) flags.push(flag);
  }
  return time =>
    flags.map(({row, says, hue, alpha}) => ({
      row: row.crossing(time),
      says: says.crossing(time),
      hue,
      alpha: alpha.at(time),
    }));
}

/** Whether what a task has just come to is said already. */
function isUp({task, row, alpha}: Flag, flag: Flag, {shot: {time}}: Step): boolean {
  return task === flag.task && row.at(time) === flag.row.at(time) && alpha.at(time + FADE) > 0;
}

/** The error that is caught with this step, on its way to the handler. */
function sentOn(stage: LoopStage, flags: readonly Flag[], step: Step): Flag | undefined {
  const {event, time} = step.shot;
  if (event.kind !== 'line-printed') return undefined;
  const handler = handlerOf(stage.code, event.line);
  const flag = flags.findLast(({task, alpha}) => task === event.by && alpha.at(time) > 0);
  if (!handler || !flag) return undefined;
  const journey = journeyOf(stage, step);
  if (journey) turn(flag, journey);
  else if (flag.says.at(time).text !== handler.error) return undefined;
  const leaves = journey?.goesOn ?? time;
  flag.row.to(handler.row, leaves, TRAVEL, easeInOutCubic);
  flag.says.to({text: stage.words.caught, sign: 'caught'}, leaves + TRAVEL / 2, FADE);
  return flag;
}

/** The error with which a task ends: at the line out of which it came, while the end is seen. */
function endsWith(stage: LoopStage, flags: readonly Flag[], step: Step): Flag | undefined {
  const {event, time} = step.shot;
  if (event.kind !== 'task-ended' || event.how !== 'exception') return undefined;
  const flag = flags.findLast(each => isSeen(each, event.task, time) && isError(each, time));
  const turned = turnedError(stage, step);
  const journey = journeyOf(stage, step);
  if (flag && journey) turn(flag, journey);
  else if (flag && turned) becomes(flag, turned, time);
  return flag;
}

/** The error that waits at a `finally` for what that waits for, and later goes on from there. */
function heldAt(stage: LoopStage, flags: readonly Flag[], step: Step): Flag | undefined {
  const {event, time} = step.shot;
  const flag = flags.findLast(each => 'task' in event && isSeen(each, event.task, time));
  if (!flag || !isError(flag, time)) return undefined;
  if (event.kind === 'task-suspended') return hold(stage, flag, step);
  return isHeld(flag, time) ? release(stage, flag, step) : undefined;
}

/** On its way again; without the time for that, it is where its task goes on. */
function release(stage: LoopStage, flag: Flag, step: Step): Flag | undefined {
  const {time} = step.shot;
  const late = lateError(stage, step);
  if (!late) return goesOnLater(stage, step) ? rises(stage, flag, time) : undefined;
  const journey = journeyOf(stage, step);
  if (journey) turn(letGo(flag, time), journey);
  else becomes(flag, late, time);
  return flag;
}

/** The cleanup is over, and nothing catches it: it goes on from the `finally`. */
function rises({words}: LoopStage, flag: Flag, time: FilmSeconds): Flag {
  flag.says.to({text: flag.says.at(time).text, sign: 'freed', note: words.freed}, time, FADE);
  return flag;
}

/** No longer on hold. */
function letGo(flag: Flag, time: FilmSeconds): Flag {
  flag.says.to(errorText(flag.says.at(time).text), time, FADE);
  return flag;
}

function hold({code, words}: LoopStage, flag: Flag, {shot, after}: Step): Flag | undefined {
  const {time} = shot;
  const frames = after.tasks.get(flag.task)?.frames ?? [];
  const rows = frames.map(frame => code.findIndex(({number}) => number === frame[1]));
  const row = heldBy(code, Math.round(flag.row.at(time)), rows);
  if (row === undefined) return undefined;
  if (isHeld(flag, time)) return flag;
  flag.row.to(row, time, TRAVEL, easeInOutCubic);
  const {text} = flag.says.at(time);
  flag.says.to({text, sign: 'held', note: words.held}, time + TRAVEL / 2, FADE);
  return flag;
}

/**
 * A flag is lowered when its task has reached another line, or has left the seat; what was caught stands until the end
 * of the task that caught it has been seen, and what is held back as long as its `finally` is.
 */
function lower(stage: LoopStage, flags: readonly Flag[], step: Step): void {
  const {code} = stage;
  const {shot, before, after} = step;
  const {event} = shot;
  for (const flag of flags) {
    const {task, alpha, row} = flag;
    const isUpHeld = isHeld(flag, shot.time);
    if (isUpHeld && staysHeld(stage, flag, step)) continue;
    if (event.kind === 'task-ended' && event.task === task && isHandler(code[row.at(shot.time)]))
      continue;
    const was = before.tasks.get(task);
    const now = after.tasks.get(task);
    const hasCalled = before.seat === task && setsOwnTimer(shot.event);
    const isThere = now?.status === 'running' && now.line === was?.line && !hasCalled;
    if ((isUpHeld || !isThere) && alpha.at(shot.time) > 0) alpha.to(0, shot.time, FADE);
  }
}

/** Whether a step leaves a task in the `finally` at which its error is held. */
function staysHeld(stage: LoopStage, {task, row}: Flag, step: Step): boolean {
  const {event, time} = step.shot;
  const author = 'task' in event ? event.task : event.kind === 'line-printed' ? event.by : null;
  if (author !== task) return true;
  if (event.kind === 'task-resumed') return !lateError(stage, step);
  if (event.kind !== 'line-printed') return event.kind === 'cancel-requested';
  const printed = stage.code.findIndex(({number}) => number === event.line);
  return finallyOver(stage.code, printed) === Math.round(row.at(time));
}

function raised(stage: LoopStage, step: Step): Flag | undefined {
  const {shot, before, after} = step;
  const {event, time} = shot;
  const turned = turnedError(stage, step);
  if (turned) return turnedFlag(stage, turned, time);
  const item = itemOf(stage, step);
  if (item && event.kind === 'line-printed') return given(stage, item, event.by, time);
  if (event.kind === 'line-printed') return printedValue(stage, event, time);
  if (event.kind !== 'task-resumed') return undefined;
  const journey = journeyOf(stage, step);
  if (journey) return onItsWay(stage, journey, event.task, time);
  const late = lateError(stage, step);
  const thrown = after.tasks.get(event.task)?.thrown;
  const error = late?.error ?? thrown?.error;
  const outcome = error === undefined ? resultOf(stage, event) : {text: error, hue: null};
  const row = late?.row ?? rowAwaited(stage.code, before.tasks.get(event.task));
  if (!outcome || row === undefined) return undefined;
  if (error !== undefined && thrown?.byTimeout)
    return turnedFlag(stage, {task: event.task, row, error}, time);
  return flagOf(stage, outcome, event.task, row, time);
}

function printedValue(
  stage: LoopStage,
  event: EventOf<'line-printed'>,
  time: FilmSeconds,
): Flag | undefined {
  const printed = printedAwait(stage, event);
  const hue = stage.cast.find(({task}) => task === event.by)?.hue;
  if (!hue || !printed) return undefined;
  return flagOf(stage, {text: printed.value, hue}, event.by, printed.row, time);
}

/** A cancel by a timeout: as what it has become, where nothing on screen saw it as it was. */
function turnedFlag(
  stage: LoopStage,
  {task, row, error}: Pick<TurnedError, 'task' | 'row' | 'error'>,
  time: FilmSeconds,
): Flag {
  const flag = flagOf(stage, {text: error, hue: null}, task, row, time);
  return {...flag, says: stage.score.look<FlagText>(turnedText('CancelledError', error))};
}

/** A cancel that was held back by a cleanup goes on. */
function onItsWay(stage: LoopStage, journey: Journey, task: string, time: FilmSeconds): Flag {
  const cancelled = {text: 'CancelledError', hue: null};
  const flag = flagOf(stage, cancelled, task, journey.from, time);
  turn(flag, journey);
  return flag;
}

function flagOf(
  {score, cast}: LoopStage,
  {text, hue}: Outcome,
  task: string,
  row: number,
  time: FilmSeconds,
): Flag {
  return {
    task,
    hue: hue ?? cast.find(member => member.task === task)?.hue ?? 'main',
    row: score.number(row),
    says: score.look<FlagText>(hue === null ? errorText(text) : {text, sign: 'result'}),
    alpha: score.number(0).to(1, time + FADE, FADE),
  };
}

/** The result of the task that was awaited, unless it is `None`. */
function resultOf({cast, shots}: LoopStage, {from}: EventOf<'task-resumed'>): Outcome | undefined {
  const member = cast.find(({task}) => task === from);
  if (!member) return undefined;
  const end = shots.find(({event}) => event.kind === 'task-ended' && event.task === from)?.event;
  const value = end?.kind === 'task-ended' ? end.value : undefined;
  if (value === undefined || value === 'None') return undefined;
  return {text: value, hue: member.hue};
}
