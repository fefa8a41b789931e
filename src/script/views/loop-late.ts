import {type CodeLine, indentOf, textOf} from '../code.ts';
import type {TaskState} from '../run-state.ts';
import type {FilmSeconds} from '../units.ts';
import type {LoopStage, Step} from './loop-stage.ts';

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
  /** When its task went on there. */
  readonly since: FilmSeconds;
}

/**
 * The `TimeoutError` of a task that had to clean up first: it goes on inside what it called, and the next it is heard
 * of is in the handler around its `wait_for`.
 */
export function lateError({code, shots}: LoopStage, {shot, before}: Step): LateError | undefined {
  const {event} = shot;
  if (event.kind !== 'task-resumed') return undefined;
  const task = before.tasks.get(event.task);
  if (!task?.overdue || task.thrown) return undefined;
  const next = shots.find(other => {
    const isItsOwn =
      (other.event.kind === 'line-printed' && other.event.by === event.task) ||
      (other.event.kind === 'task-suspended' && other.event.task === event.task);
    return isItsOwn && other.event.seq > event.seq;
  })?.event;
  const handler = next?.kind === 'line-printed' ? handlerOf(code, next.line) : undefined;
  return timedOut(code, task, handler?.error);
}

/**
 * The same for a task that had nothing to clean up: it goes on where it was cancelled, and by the time it prints in the
 * handler its `wait_for` has made a `TimeoutError` of the `CancelledError`.
 */
export function turnedError(
  {code, shots, states}: LoopStage,
  {shot, before}: Step,
): TurnedError | undefined {
  const {event} = shot;
  if (event.kind !== 'line-printed') return undefined;
  const running = before.tasks.get(event.by);
  if (running?.status !== 'running' || running.thrown?.error !== 'CancelledError') return undefined;
  const resumed = shots.findLastIndex(
    other =>
      other.event.kind === 'task-resumed' &&
      other.event.task === event.by &&
      other.event.seq < event.seq,
  );
  const waiting = states[resumed - 1]?.tasks.get(event.by);
  const error = waiting && timedOut(code, waiting, handlerOf(code, event.line)?.error);
  return error && {...error, since: shots[resumed]?.time ?? 0};
}

/** Where the `wait_for` stands that a waiting task is inside of. */
function timedOut(
  code: readonly CodeLine[],
  task: TaskState,
  error: string | undefined,
): LateError | undefined {
  const {frames} = task;
  const call = frames.findIndex(([name]) => name === 'wait_for');
  const line = frames.slice(0, call).findLast(frame => frame.length === 2)?.[1];
  const row = code.findIndex(({number}) => number === line);
  if (error !== 'TimeoutError' || call < 0 || row < 0) return undefined;
  return {row, error, from: rowAwaited(code, task) ?? row};
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

export function isHandler(line: CodeLine | undefined): boolean {
  return line !== undefined && HANDLER.test(textOf(line));
}

const HANDLER = /^\s*except (\w+)/;
