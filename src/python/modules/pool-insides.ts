import type {Executor} from '../../model/concurrent/executor.ts';
import {NativeProperty} from '../objects/descriptors.ts';
import {functions} from '../objects/natives.ts';
import {PySet} from '../objects/set.ts';
import type {PyType, Value} from '../objects/types.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {call} from '../run/calls.ts';
import {refuse} from '../run/refusals.ts';
import {loadModule} from './registry.ts';
import {threadNamed} from './threading.ts';

const pool = (value: unknown) => value as Executor;

/** The queues that show what pools have to do, once somebody has asked. */
const queues = new WeakMap<Executor, Value>();

/** `pool._work_queue`: no queue that its threads take from, but one that says how many jobs wait for them. */
function queueOf(of: Value): Value {
  const known = queues.get(pool(of)) ?? shownBy('SimpleQueue', of);
  queues.set(pool(of), known);
  return known;
}

function shownBy(name: string, ...args: Value[]): Value {
  return call(getAttribute(loadModule('_futures') as Value, name), args);
}

/** `pool._work_queue = queue.Queue(10)`: who submits more waits for room. */
function setQueue(of: Value, queue: Value): void {
  if (pool(of).workers.length > 0) {
    refuse('a pool at work that gets another queue is not modelled', 'set it before all jobs');
  }
  pool(of).bound = shownBy('_stands_for', queue, of) as number;
  queues.set(pool(of), queue);
}

/** What programs look at of a pool of threads, though it is CPython's own. */
export function showInsides(cls: PyType): void {
  cls.dict.set('_work_queue', new NativeProperty(queueOf, setQueue));
  cls.dict.set('_threads', new NativeProperty(of => new PySet(pool(of).workers.map(threadNamed))));
  cls.dict.set('_shutdown', new NativeProperty(of => pool(of).isDown));
}

export const INSIDES = functions({
  _waiting: [
    'pool',
    of => {
      if (pool(of).isDown) {
        refuse('the queue of a pool after shutdown() is not modelled', 'ask before');
      }
      return pool(of).waiting;
    },
  ],
});
