import {Barrier} from '../../../model/asyncio/locks/barrier.ts';
import {Condition} from '../../../model/asyncio/locks/condition.ts';
import {AsyncLock} from '../../../model/asyncio/locks/context-manager.ts';
import {Event} from '../../../model/asyncio/locks/event.ts';
import {Lock} from '../../../model/asyncio/locks/lock.ts';
import {BoundedSemaphore, Semaphore} from '../../../model/asyncio/locks/semaphore.ts';
import type {LoopBound} from '../../../model/asyncio/mixins.ts';
import {typeError} from '../../objects/errors.ts';
import {type Maybe, methods, properties} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {isNumber} from '../../operations/numbers.ts';
import {truth} from '../../operations/truth.ts';
import {call} from '../../run/calls.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {defaultRepr, registerRepr} from '../../text/repr.ts';
import {count} from './convert.ts';
import {modelClass} from './model-class.ts';
import {inherited, overridable} from './overrides.ts';

const asTruth = (own: () => Value) => truth(own());
const withLock = (self: unknown) => self as AsyncLock;

const asyncLock = {
  acquire: ['', self => inherited(withLock(self)).acquire.call(self)],
  release: ['', self => inherited(withLock(self)).release.call(self)],
  locked: ['', self => inherited(withLock(self)).locked.call(self)],
  __aenter__: ['', self => withLock(self).enter()],
  __aexit__: ['exc_type, exc, tb', self => withLock(self).exit()],
} satisfies Parameters<typeof methods>[1];

export const lockType = modelClass(Lock, 'Lock', 'locks', '', () => new Lock(vm.machine));
methods(lockType, asyncLock);
overridable(lockType, {acquire: ['acquire'], release: ['release'], locked: ['locked', asTruth]});

export const eventType = modelClass(Event, 'Event', 'locks', '', () => new Event(vm.machine));
const event = (self: unknown) => self as Event;
methods(eventType, {
  is_set: ['', self => event(self).isSet()],
  set: ['', self => event(self).set()],
  clear: ['', self => event(self).clear()],
  wait: ['', self => event(self).wait()],
});

/** A condition tells its lock by what it can do. */
function asyncLockOf(lock: Value): AsyncLock {
  if (lock instanceof AsyncLock) return lock;
  getAttribute(lock, 'locked');
  return refuse('a condition with such a lock is not modelled', 'give it an asyncio.Lock');
}

export const conditionType = modelClass(
  Condition,
  'Condition',
  'locks',
  'lock=',
  lock => new Condition(lock == null ? new Lock(vm.machine) : asyncLockOf(lock)),
  undefined,
  (it, as) => {
    it.lock = as.lock;
  },
);
const condition = (self: unknown) => self as Condition;
methods(conditionType, {
  ...asyncLock,
  wait: ['', self => inherited(condition(self)).wait.call(self)],
  wait_for: [
    'predicate',
    (self, predicate) =>
      inherited(condition(self)).waitFor.call(
        self,
        () => call(predicate as Value, []),
        answer => truth(answer as Value),
        predicate,
      ),
  ],
  notify: [
    'n=',
    (self, n) => inherited(condition(self)).notify.call(self, woken(condition(self), n)),
  ],
  notify_all: ['', self => condition(self).notifyAll()],
});
// Those of its lock are attributes of the instance: what a class has in their place, nobody finds.
/** How many `notify` is to wake. Nobody looks at the number who may not notify, or if there is nobody to wake. */
function woken(condition: Condition, count: Maybe = 1): number {
  if (!condition.locked() || condition.waiters.size === 0) return 0;
  if (isNumber(count)) return Number(count);
  throw typeError(`'>=' not supported between instances of 'int' and '${typeName(count)}'`);
}

overridable(conditionType, {wait: ['wait'], notify: ['notify']}, ['acquire', 'release', 'locked']);

export const semaphoreType = modelClass(
  Semaphore,
  'Semaphore',
  'locks',
  'value=',
  value => new Semaphore(vm.machine, count(value ?? 1, 'a semaphore')),
  undefined,
  (it, as) => {
    it.value = as.value;
  },
);
methods(semaphoreType, asyncLock);
overridable(semaphoreType, {
  acquire: ['acquire'],
  release: ['release'],
  locked: ['locked', asTruth],
});
properties(semaphoreType, {_value: self => (self as unknown as Semaphore).value});
export const boundedSemaphoreType = modelClass(
  BoundedSemaphore,
  'BoundedSemaphore',
  'locks',
  'value=',
  value => new BoundedSemaphore(vm.machine, count(value ?? 1, 'a semaphore')),
  semaphoreType,
  (it, as) => {
    it.value = as.value;
    it.bound = as.bound;
  },
);
properties(boundedSemaphoreType, {
  _bound_value: self => (self as unknown as BoundedSemaphore).bound,
});

export const barrierType = modelClass(
  Barrier,
  'Barrier',
  'locks',
  'parties',
  parties => new Barrier(vm.machine, count(parties ?? 1, 'a barrier')),
  undefined,
  (it, as) => {
    it.parties = as.parties;
  },
);
const barrier = (self: unknown) => self as Barrier;
methods(barrierType, {
  wait: ['', self => inherited(barrier(self)).wait.call(self)],
  reset: ['', self => barrier(self).reset()],
  abort: ['', self => barrier(self).abort()],
  __aenter__: ['', self => barrier(self).enter()],
  __aexit__: ['*args', self => barrier(self).exit()],
});
overridable(barrierType, {wait: ['wait']});
properties(barrierType, {
  parties: self => barrier(self).parties,
  n_waiting: self => barrier(self).waiting,
  broken: self => barrier(self).broken,
});

/** `<asyncio.locks.Lock object at 0x… [locked, waiters:1]>`. */
function lockRepr(value: LoopBound & {waiters?: ReadonlySet<unknown>}, state: string): string {
  const waiting = value.waiters?.size ? `, waiters:${value.waiters.size}` : '';
  return `<${defaultRepr(value).slice(1, -1)} [${state}${waiting}]>`;
}

const lockState = (lock: AsyncLock) => (lock.locked() ? 'locked' : 'unlocked');
registerRepr(Lock, value => lockRepr(value, lockState(value)));
registerRepr(Condition, value => lockRepr(value, lockState(value)));
registerRepr(Event, value => lockRepr(value, value.isSet() ? 'set' : 'unset'));
const semaphoreState = (value: Semaphore) =>
  value.locked() ? 'locked' : `unlocked, value:${value.value}`;
registerRepr(Semaphore, value => lockRepr(value, semaphoreState(value)));
registerRepr(BoundedSemaphore, value => lockRepr(value, semaphoreState(value)));
registerRepr(Barrier, value => {
  const waiting = value.broken ? '' : `, waiters:${value.waiting}/${value.parties}`;
  return lockRepr(value, `${value.state}${waiting}`);
});
