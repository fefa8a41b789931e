import type {Frame, ScheduleEvent} from '../../model/schedule.ts';
import {type CodeLine, indentOf, textOf} from '../code.ts';
import {findFrom, lastIndexBefore} from '../in-order.ts';
import type {TimedShot} from '../pacing.ts';
import type {TaskState} from '../run-state.ts';
import type {FilmSeconds} from '../units.ts';
import type {LoopStage, Step} from './loop-stage.ts';
import {tellsOfWay} from './loop-travel.ts';

/** An exception that a task finds at a line further out than the one at which it goes on. */
export interface LateError {
  /** The line with the `wait_for`. */
  readonly row: number;
  readonly error: string;
  /** The line inside of what that called, out of which the `CancelledError` comes. */
  readonly from: number;
}

/** One that was seen where it came up. */
export interface TurnedError extends LateError {
  readonly task: string;
  /** When its task went on there. */
  readonly since: FilmSeconds;
}

/**
 * The `TimeoutError` of a task that had to clean up first: it goes on inside what it called, and the next it is heard
 * of is in the handler around its `wait_for`.
 */
export function lateError(stage: LoopStage, step: Step): LateError | undefined {
  const task = cleanedUp(step);
  const next = task && nextOf(stage, step);
  if (!next || tellsOfWay(stage, next)) return undefined;
  const {event} = next;
  const handler = event.kind === 'line-printed' ? handlerOf(stage.code, event.line) : undefined;
  return task && timedOut(stage.code, task, handler?.error);
}

/** Whether the error of a task that had to clean up first goes on, and another shot tells of its way. */
export function goesOnLater(stage: LoopStage, step: Step): boolean {
  const next = cleanedUp(step) && nextOf(stage, step);
  if (next?.event.kind === 'task-ended') return next.event.how === 'exception';
  return next?.event.kind === 'line-printed' && tellsOfWay(stage, next);
}

function cleanedUp({shot: {event}, before}: Step): TaskState | undefined {
  const task = event.kind === 'task-resumed' ? before.tasks.get(event.task) : undefined;
  return task?.overdue && !task.thrown ? task : undefined;
}

/** Where the task that goes on with a step is heard of next. */
function nextOf({shots}: LoopStage, {index, shot: {event}}: Step): TimedShot | undefined {
  const author = 'task' in event ? event.task : undefined;
  return findFrom(
    shots,
    index + 1,
    ({event: other}) =>
      (other.kind === 'line-printed' && other.by === author) ||
      (/^task-(suspended|ended)$/.test(other.kind) && 'task' in other && other.task === author),
  );
}

/**
 * The same for a task that goes on where it was cancelled, and by the time it prints in the handler its `wait_for` has
 * made a `TimeoutError` of the `CancelledError`; and for one that ends with it, whether it had to clean up or not.
 */
export function turnedError(
  stage: LoopStage,
  {index, shot, before}: Step,
): TurnedError | undefined {
  const {code, shots} = stage;
  const {event} = shot;
  const heard = heardOf(code, event);
  const running = heard && before.tasks.get(heard.task);
  if (running?.status !== 'running') return undefined;
  const resumed = lastIndexBefore(
    shots,
    index,
    ({event: other}) => other.kind === 'task-resumed' && other.task === heard?.task,
  );
  const waiting = stage.states[resumed - 1]?.tasks.get(heard?.task ?? '');
  const isCut = running.thrown?.error === 'CancelledError';
  const isTold = event.kind === 'task-ended' || tellsOfWay(stage, shot);
  const isOver = isTold && waiting?.overdue;
  const error = waiting && (isCut || isOver) && timedOut(code, waiting, heard?.error);
  return error ? {...error, task: heard?.task ?? '', since: shots[resumed]?.time ?? 0} : undefined;
}

/** The exception that an event tells of: in the handler that prints, or at the end of the task it ends. */
function heardOf(
  code: readonly CodeLine[],
  event: ScheduleEvent,
): {readonly task: string; readonly error: string | undefined} | undefined {
  if (event.kind === 'task-ended') return {task: event.task, error: event.error};
  if (event.kind !== 'line-printed') return undefined;
  return {task: event.by, error: handlerOf(code, event.line)?.error};
}

/** Where the `wait_for` stands that a waiting task is inside of. */
function timedOut(
  code: readonly CodeLine[],
  task: TaskState,
  error: string | undefined,
): LateError | undefined {
  const {frames} = task;
  const call = frames.findIndex(([name]) => name === 'wait_for');
  const row = call < 0 ? -1 : rowOfCall(code, frames, call);
  if (error !== 'TimeoutError' || call < 0 || row < 0) return undefined;
  return {row, error, from: rowAwaited(code, task) ?? row};
}

/** The line that awaits it; where the task is the call itself, the line that made it. */
function rowOfCall(code: readonly CodeLine[], frames: readonly Frame[], call: number): number {
  const line = frames.slice(0, call).findLast(frame => frame.length === 2)?.[1];
  if (line !== undefined) return code.findIndex(({number}) => number === line);
  const [name] = frames[call + 1] ?? [];
  const text = code.map(textOf).join('\n');
  const start = text.search(new RegExp(`wait_for\\(\\s*${name}\\(`));
  return start < 0 ? -1 : text.slice(0, start).split('\n').length - 1;
}

/** The innermost row on screen at which a task stands. */
export function rowAwaited(
  code: readonly CodeLine[],
  task: TaskState | undefined,
): number | undefined {
  return task?.frames
    .map(frame => code.findIndex(({number}) => number === frame[1]))
    .findLast(index => index >= 0);
}

/** The `except` that a line stands under: its row, and the class it catches. */
export function handlerOf(
  code: readonly CodeLine[],
  line: number | null,
): {readonly row: number; readonly error: string} | undefined {
  const texts = code.map(textOf);
  const own = code.findIndex(({number}) => number === line);
  const row = texts
    .slice(0, Math.max(0, own))
    .findLastIndex(text => indentOf(text) >= 0 && indentOf(text) < indentOf(texts[own]));
  const error = HANDLER.exec(texts[row] ?? '')?.[1];
  return error === undefined ? undefined : {row, error};
}

/** Whether the line is an `except` that names a class. */
export function isHandler(line: CodeLine | undefined): boolean {
  return line !== undefined && HANDLER.test(textOf(line));
}

const HANDLER = /^\s*except (\w+)/;
