import {Future} from '../futures.ts';

/** What is wrong with what a task's coroutine yielded, in CPython's words; null if the task can wait for it. */
export function problemWith(task: Future, yielded: unknown): string | null {
  const {host} = task.loop.machine;
  const {repr} = host;
  if (!(yielded instanceof Future)) {
    host.refuseOwnFuture(yielded);
    return `Task got bad yield: ${repr(yielded)}`;
  }
  if (yielded.loop !== task.loop) {
    return `Task ${repr(task)} got Future ${repr(yielded)} attached to a different loop`;
  }
  if (!yielded.blocking) {
    return `yield was used instead of yield from in task ${repr(task)} with ${repr(yielded)}`;
  }
  return yielded === task ? `Task cannot await on itself: ${repr(task)}` : null;
}
