import type {Value} from '../../host.ts';
import type {EventOf} from '../../schedule.ts';
import type {Future} from '../futures.ts';
import type {Task} from './task.ts';

// What happens to a task, as the schedule shows it. What a text of the program's own making may print comes first:
// so the number and the instant of an event are asked for last.

/** A task is there; its first step is queued or, when it is eager, about to run. */
export function recordCreated(task: Task, eager: boolean): void {
  const {machine} = task.loop;
  if (!machine.recording) return;
  const {qualname: coro, def} = task.coroutine;
  const {seq, at, by} = machine;
  const line = machine.host.line();
  const created = {seq, at, kind: 'task-created', task: task.name, coro, def, by, line} as const;
  machine.record(eager ? {...created, eager} : created);
}

/** A task gets the seat: for its first step, a plain further one, or because `from` is done. */
export function recordResumed(
  {loop, name: task, coroutine, mustCancel}: Task,
  called: 'step' | 'wakeup' | 'eager',
  from: Future | undefined,
): void {
  const {machine} = loop;
  const {seq, at} = machine;
  const isFirst = called !== 'eager' && !coroutine.started && machine.host.isCoroutine(coroutine);
  const how = isFirst ? 'first' : called;
  const resumed: EventOf<'task-resumed'> =
    from === undefined
      ? {seq, at, kind: 'task-resumed', task, how}
      : {seq, at, kind: 'task-resumed', task, how, from: from.label, state: stateOf(from)};
  machine.record(mustCancel ? {...resumed, mustCancel} : resumed);
}

/** Its step is over: it waits, or is done. */
export function recordPaused(task: Task): void {
  if (task.done()) recordEnded(task);
  else recordSuspended(task);
}

function recordSuspended({loop, name: task, futureWaiter, coroutine}: Task): void {
  const {machine} = loop;
  const {seq, at} = machine;
  const on = futureWaiter?.label ?? 'yield';
  const frames = coroutine.frames(machine.frames).list();
  machine.record({seq, at, kind: 'task-suspended', task, on, frames});
}

function recordEnded(task: Task): void {
  const {machine} = task.loop;
  const {name} = task;
  if (task.cancelled()) {
    const {seq, at} = machine;
    machine.record({seq, at, kind: 'task-ended', task: name, how: 'cancelled'});
    return;
  }
  const raised = task.peekException();
  if (raised === null) recordResult(task, machine.host.shown(task.peekResult()));
  else recordError(task, machine.host.errorName(raised), machine.host.str(raised));
}

function recordResult({loop, name: task}: Task, value: string): void {
  const {seq, at} = loop.machine;
  loop.machine.record({seq, at, kind: 'task-ended', task, how: 'result', value});
}

function recordError({loop, name: task}: Task, error: string, message: string): void {
  const {seq, at} = loop.machine;
  loop.machine.record({seq, at, kind: 'task-ended', task, how: 'exception', error, message});
}

/** `Task.cancel()`, and whether it took. */
export function recordCancel({loop, name: task}: Task, ok: boolean, message: Value): void {
  const {machine} = loop;
  if (!machine.recording) return;
  const told = message === null ? {} : {message: machine.host.shown(message)};
  const {seq, at, by} = machine;
  const line = machine.host.line();
  machine.record({seq, at, kind: 'cancel-requested', task, by, line, ok, ...told});
}

function stateOf(future: Future): 'result' | 'exception' | 'cancelled' {
  if (future.cancelled()) return 'cancelled';
  return future.peekException() === null ? 'result' : 'exception';
}
