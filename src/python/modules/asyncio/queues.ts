import {type Items, Queue} from '../../../model/asyncio/queues.ts';
import {PyDeque} from '../../objects/deque.ts';
import {NativeProperty} from '../../objects/descriptors.ts';
import {methods} from '../../objects/natives.ts';
import {typeName, typeOf} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyList} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {isInt, isNumber, toFloat} from '../../operations/numbers.ts';
import {compareOrder} from '../../operations/ordering.ts';
import {truth} from '../../operations/truth.ts';
import {call} from '../../run/calls.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {number, plainAttributes, pythonProperties, shown} from '../plain-attributes.ts';
import {modelClass} from './model-class.ts';
import {inherited, isOverridden, overridable} from './overrides.ts';
import {Deque, Lifo, Priority, Replaced, type Shown} from './queue-items.ts';
import {asksFirst, checkMade} from './unmade.ts';

/** Its items are in a list, which lets go of the last first. */
class ListQueue extends Queue {
  protected override held(): readonly Value[] {
    return super.held().toReversed() as Value[];
  }
}

class PriorityQueue extends ListQueue {}
class LifoQueue extends ListQueue {}

/** How many `maxsize` is. Raises the TypeError of the comparison for what is no number. */
function boundOf(maxsize: Value): number {
  if (isInt(maxsize)) return asIndex(maxsize);
  if (isNumber(maxsize)) return toFloat(maxsize);
  compareOrder('<=', maxsize, 0);
  return refuse('a queue with such a maxsize is not modelled', 'give a number');
}

function make<T>(
  made: new (...args: ConstructorParameters<typeof Queue>) => T,
  maxsize: Value = 0,
  items: Items,
): T {
  return new made(vm.machine, maxsize, () => boundOf(maxsize), items);
}

const restart = (it: Queue, as: Queue) => {
  it.maxsize = as.maxsize;
  it.bound = as.bound;
  if (isOverridden(typeOf(it), '_init')) call(getAttribute(it, '_init'), [it.maxsize as Value]);
};

export const queueType = modelClass(
  Queue,
  'Queue',
  'queues',
  'maxsize=',
  maxsize => make(Queue, maxsize, new Deque()),
  undefined,
  restart,
);
export const priorityQueueType = modelClass(
  PriorityQueue,
  'PriorityQueue',
  'queues',
  'maxsize=',
  maxsize => make(PriorityQueue, maxsize, new Priority()),
  queueType,
  restart,
  'Queue',
);
export const lifoQueueType = modelClass(
  LifoQueue,
  'LifoQueue',
  'queues',
  'maxsize=',
  maxsize => make(LifoQueue, maxsize, new Lifo()),
  queueType,
  restart,
  'Queue',
);

const queue = (self: unknown) => self as Queue;
const own = (self: unknown) => inherited(queue(self));
const asTruth = (own: () => Value) => truth(own());
overridable(queueType, {
  put_nowait: ['putNowait'],
  get_nowait: ['getNowait'],
  qsize: ['qsize'],
  empty: ['empty', asTruth],
  full: ['full', asTruth],
  _put: ['putItem'],
  _get: ['getItem'],
});
methods(queueType, {
  put: ['item', (self, item) => queue(self).put(item)],
  put_nowait: ['item', (self, item) => own(self).putNowait.call(self, item)],
  get: ['', self => queue(self).get()],
  get_nowait: ['', self => own(self).getNowait.call(self) as Value],
  qsize: ['', self => own(self).qsize.call(self)],
  empty: ['', self => own(self).empty.call(self)],
  full: ['', self => own(self).full.call(self)],
  task_done: ['', self => queue(self).taskDone()],
  join: ['', self => queue(self).join()],
  shutdown: ['immediate=', (self, immediate) => queue(self).shutdown(truth(immediate ?? false))],
  _init: ['maxsize', self => replaceItems(queue(self), fresh(queue(self)))],
  _put: ['item', (self, item) => own(self).putItem.call(self, item)],
  _get: ['', self => own(self).getItem.call(self) as Value],
  __str__: ['', self => `<${typeName(self as Value)} ${queueInfo(queue(self))}>`],
});
pythonProperties(queueType, {maxsize: self => queue(self).maxsize as Value});
plainAttributes(queueType, {
  _maxsize: {
    get: self => queue(self).maxsize as Value,
    put: (self, to) => {
      queue(self).maxsize = to;
      queue(self).bound = () => boundOf(to);
    },
  },
  _unfinished_tasks: number(
    self => queue(self).unfinishedTasks,
    (self, to) => {
      queue(self).unfinishedTasks = to;
    },
  ),
  _loop: shown(self => queue(self).boundLoop as unknown as Value),
});
queueType.dict.set(
  '_queue',
  new NativeProperty(
    self => (queue(self).items as Shown).shown,
    (self, shown) => replaceItems(queue(self), holding(queue(self), shown)),
  ),
);
asksFirst(queueType, {
  'async put': '_maxsize',
  put_nowait: '_is_shutdown',
  'async get': '_queue',
  get_nowait: '_queue',
  qsize: '_queue',
  empty: '_queue',
  full: '_maxsize',
  task_done: '_unfinished_tasks',
  'async join': '_unfinished_tasks',
  __str__: '_maxsize',
  maxsize: '_maxsize',
  _maxsize: '_maxsize',
  _unfinished_tasks: '_unfinished_tasks',
  _queue: '_queue',
});

function fresh(it: Queue): Items {
  if (it instanceof PriorityQueue) return new Priority();
  return it instanceof LifoQueue ? new Lifo() : new Deque();
}

/** Items as the program keeps them, in a class of its own. */
function holding(it: Queue, shown: Value): Items {
  if (it instanceof PriorityQueue && shown instanceof PyList) return new Priority(shown);
  if (it instanceof LifoQueue && shown instanceof PyList) return new Lifo(shown);
  return shown instanceof PyDeque ? new Deque(shown) : new Replaced(shown);
}

function replaceItems(it: Queue, items: Items): null {
  it.items = items;
  return null;
}

function queueInfo(it: Queue): string {
  checkMade(it, '_maxsize');
  const info = [`maxsize=${repr(it.maxsize as Value)}`];
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
