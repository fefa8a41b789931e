import type {CodeLine} from '../code.ts';
import type {TaskState} from '../run-state.ts';
import type {LoopStage, Step} from './loop-stage.ts';

/** An exception that a task finds at a line further out than the one at which it goes on. */
export interface LateError {
  readonly row: number;
  readonly error: string;
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
  const next = shots.find(
    other =>
      other.event.kind === 'line-printed' &&
      other.event.by === event.task &&
      other.event.seq > event.seq,
  )?.event;
  const error = next?.kind === 'line-printed' ? handledAt(code, next.line) : undefined;
  return timedOut(code, task, error);
}

/**
 * The same for a task that had nothing to clean up: it goes on where it was cancelled, and by the time it prints in the
 * handler its `wait_for` has made a `TimeoutError` of the `CancelledError`.
 */
export function turnedError(
  {code, shots, states}: LoopStage,
  {shot, before}: Step,
): LateError | undefined {
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
  return waiting && timedOut(code, waiting, handledAt(code, event.line));
}

/** Where the `wait_for` stands that a waiting task is inside of. */
function timedOut(
  code: readonly CodeLine[],
  {frames}: TaskState,
  error: string | undefined,
): LateError | undefined {
  const call = frames.findIndex(([name]) => name === 'wait_for');
  const line = frames.slice(0, call).findLast(frame => frame.length === 2)?.[1];
  const row = code.findIndex(({number}) => number === line);
  return error === 'TimeoutError' && call >= 0 && row >= 0 ? {row, error} : undefined;
}

/** The class in the `except` that a line stands under. */
function handledAt(code: readonly CodeLine[], line: number | null): string | undefined {
  const texts = code.map(({tokens}) => tokens.map(({text}) => text).join(''));
  const row = code.findIndex(({number}) => number === line);
  const indent = (text: string) => text.search(/\S/);
  const outer = texts
    .slice(0, Math.max(0, row))
    .findLast(text => indent(text) >= 0 && indent(text) < indent(texts[row] ?? ''));
  return /^\s*except (\w+)/.exec(outer ?? '')?.[1];
}
