import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import type {Future} from '../../../model/asyncio/futures.ts';
import {Task} from '../../../model/asyncio/tasks/task.ts';
import type {PyType} from '../../objects/types.ts';
import {refuse} from '../../run/refusals.ts';
import {charge, vm} from '../../run/vm.ts';
import {currentLoop} from './current-loop.ts';
import {subclassed} from './subclassed.ts';

/** A future of a class of the program's own counts for the time that it takes to make. */
const STEPS_OF_FUTURE = 2500;

/** What `__new__` makes with any loop that is there: a future or a task is made what it is by its `__init__`. */
export function uninitialized<T extends Future>(make: (loop: EventLoop) => T, cls: PyType): T {
  if (!cls.native) charge(STEPS_OF_FUTURE);
  const {running, loops} = vm.machine;
  const made = subclassed(make(running ?? loops.at(-1) ?? currentLoop()), cls);
  made.isAlive = false;
  return made;
}

/** What `__init__` does to a future or a task; null is the current loop. */
export function initialize(it: Future, loop: EventLoop | null): void {
  if (it.done() || (it.isAlive && it instanceof Task))
    refuse('to make a future anew by its __init__ is not modelled', 'make another one');
  it.loop = loop ?? currentLoop();
  it.isAlive = true;
}
