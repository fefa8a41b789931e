import type {CodeLine} from '../code.ts';
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
  const call = task.frames.findIndex(([name]) => name === 'wait_for');
  const line = task.frames.slice(0, call).findLast(frame => frame.length === 2)?.[1];
  const row = code.findIndex(({number}) => number === line);
  return error === 'TimeoutError' && row >= 0 ? {row, error} : undefined;
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
