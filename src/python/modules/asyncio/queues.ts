import {type Items, Queue} from '../../../model/asyncio/queues.ts';
import {Heap} from '../../../model/heap.ts';
import {dequeType, PyDeque} from '../../objects/deque.ts';
import {methods, properties} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyList} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {isInt} from '../../operations/numbers.ts';
import {isLess} from '../../operations/ordering.ts';
import {truth} from '../../operations/truth.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {modelClass} from './model-class.ts';

/** Items that a program finds as `_queue`. */
interface Shown extends Items {
  readonly shown: Value;
}

/** First in, first out. */
class Deque implements Shown {
  public readonly shown = new PyDeque([], null, dequeType);

  public get size(): number {
    return this.shown.size;
  }

  public put(item: unknown): void {
    this.shown.push(item as Value);
  }

  public get(): Value {
    return this.shown.shift() as Value;
  }

  public all(): readonly Value[] {
    return this.shown.values();
  }
}

/** Last in, first out. */
class Lifo implements Shown {
  public readonly shown = new PyList([]);

  public get size(): number {
    return this.shown.items.length;
  }

  public put(item: unknown): void {
    this.shown.items.push(item as Value);
  }

  public get(): Value {
    return this.shown.items.pop() as Value;
  }

  public all(): readonly Value[] {
    return this.shown.items;
  }
}

/** Smallest first, by the program's own `<`. */
class Priority implements Shown {
  public readonly shown = new PyList([]);
  readonly #heap = new Heap<Value>((a, b) => isLess(a, b), this.shown.items);

  public get size(): number {
    return this.#heap.size;
  }

  public put(item: unknown): void {
    this.#heap.push(item as Value);
  }

  public get(): Value {
    return this.#heap.pop() as Value;
  }

  public all(): readonly Value[] {
    return this.#heap.items();
  }
}

class PriorityQueue extends Queue {}
class LifoQueue extends Queue {}

function size(value: Value = 0): number {
  if (!isInt(value)) refuse('a queue with such a maxsize is not modelled', 'give a whole number');
  return asIndex(value);
}

const resize = (it: Queue, as: Queue) => {
  it.maxsize = as.maxsize;
};

export const queueType = modelClass(
  Queue,
  'Queue',
  'queues',
  'maxsize=',
  maxsize => new Queue(vm.machine, size(maxsize), new Deque()),
  undefined,
  resize,
);
export const priorityQueueType = modelClass(
  PriorityQueue,
  'PriorityQueue',
  'queues',
  'maxsize=',
  maxsize => new PriorityQueue(vm.machine, size(maxsize), new Priority()),
  queueType,
  resize,
);
export const lifoQueueType = modelClass(
  LifoQueue,
  'LifoQueue',
  'queues',
  'maxsize=',
  maxsize => new LifoQueue(vm.machine, size(maxsize), new Lifo()),
  queueType,
  resize,
);

const queue = (self: unknown) => self as Queue;
methods(queueType, {
  put: ['item', (self, item) => queue(self).put(item)],
  put_nowait: ['item', (self, item) => queue(self).putNowait(item)],
  get: ['', self => queue(self).get()],
  get_nowait: ['', self => queue(self).getNowait() as Value],
  qsize: ['', self => queue(self).items.size],
  empty: ['', self => queue(self).empty()],
  full: ['', self => queue(self).full()],
  task_done: ['', self => queue(self).taskDone()],
  join: ['', self => queue(self).join()],
  shutdown: ['immediate=', (self, immediate) => queue(self).shutdown(truth(immediate ?? false))],
  __str__: ['', self => `<${typeName(self as Value)} ${queueInfo(queue(self))}>`],
});
properties(queueType, {
  maxsize: self => queue(self).maxsize,
  _queue: self => (queue(self).items as Shown).shown,
  _unfinished_tasks: self => queue(self).unfinishedTasks,
});

function queueInfo(it: Queue): string {
  const info = [`maxsize=${it.maxsize}`];
  const items = it.items.all() as Value[];
  if (items.length > 0) info.push(`_queue=${repr(new PyList([...items]))}`);
  if (it.getters.size > 0) info.push(`_getters[${it.getters.size}]`);
  if (it.putters.size > 0) info.push(`_putters[${it.putters.size}]`);
  if (it.unfinishedTasks > 0) info.push(`tasks=${it.unfinishedTasks}`);
  if (it.isShutdown) info.push('shutdown');
  return info.join(' ');
}

for (const made of [Queue, PriorityQueue, LifoQueue]) {
  registerRepr(made, value => `<${typeName(value)} at 0x… ${queueInfo(value)}>`);
}
