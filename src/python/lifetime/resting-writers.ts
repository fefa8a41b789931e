import type {Resting} from '../../model/asyncio/streams/open-writers.ts';
import {StreamWriter} from '../../model/asyncio/streams/stream-writer.ts';
import type {Task} from '../../model/asyncio/tasks/task.ts';
import {PyObject, type Value} from '../objects/types.ts';
import {frameWithin} from '../run/suspendable.ts';
import {vm} from '../run/vm.ts';

/** A task has run: if it waits now, the writers among its variables and their attributes are held until it runs again. */
export function restWriters(task: Task): void {
  const {writers} = vm.machine;
  if (writers.size === 0 || task.done() || task.futureWaiter === null) return;
  writers.rest(task, writersOf(task.getCoro() as Value));
}

/** Of tasks that run now, be it that their thread waits within a step. */
export function wakeWriters(): void {
  const {writers, loops} = vm.machine;
  if (writers.size === 0) return;
  for (const {handle} of loops) {
    const task = handle?.callback.task;
    if (task !== undefined) writers.wake(task);
  }
}

function writersOf(coroutine: Value): Resting[] {
  const found: Resting[] = [];
  for (let frame = frameWithin(coroutine); frame !== null; frame = frameWithin(frame.inner)) {
    if (frame.code.kind !== 'coroutine') break;
    for (const each of frame.locals as readonly unknown[]) {
      if (each instanceof StreamWriter) found.push({writer: each, isHeld: null});
      else if (each instanceof PyObject) found.push(...attributesOf(each));
    }
  }
  return found;
}

function attributesOf(owner: PyObject): Resting[] {
  const found: Resting[] = [];
  for (const [name, writer] of (owner.attrs ?? []) as Iterable<[string, unknown]>) {
    if (!(writer instanceof StreamWriter)) continue;
    found.push({writer, isHeld: () => (owner.attrs?.get(name) as unknown) === writer});
  }
  return found;
}
