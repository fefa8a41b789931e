import {Barrier} from '../../../model/asyncio/locks/barrier.ts';
import {Condition} from '../../../model/asyncio/locks/condition.ts';
import {AsyncLock} from '../../../model/asyncio/locks/context-manager.ts';
import {Event} from '../../../model/asyncio/locks/event.ts';
import {Lock} from '../../../model/asyncio/locks/lock.ts';
import {BoundedSemaphore, Semaphore} from '../../../model/asyncio/locks/semaphore.ts';
import type {LoopBound} from '../../../model/asyncio/mixins.ts';
import {typeError} from '../../objects/errors.ts';
import {PyNative} from '../../objects/functions.ts';
import {type Maybe, methods} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {isNumber} from '../../operations/numbers.ts';
import {truth} from '../../operations/truth.ts';
import {call} from '../../run/calls.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {defaultRepr, registerRepr} from '../../text/repr.ts';
import {flag, number, plainAttributes, pythonProperties, shown} from '../plain-attributes.ts';
import {count} from './convert.ts';
import {modelClass} from './model-class.ts';
import {inherited, overridable} from './overrides.ts';
import {asksFirst, checkMade} from './unmade.ts';

const asTruth = (own: () => Value) => truth(own());
const withLock = (self: unknown) => self as AsyncLock;

/** `_loop`, which even those have that are not made. */
const loopOf = shown(self => (self as LoopBound).boundLoop as unknown as Value);

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
/** The attribute that each asks for first. */
const ofLock = (attribute: string) => ({
  'async acquire': attribute,
  release: attribute,
  locked: attribute,
  'async __aenter__': attribute,
  'async __aexit__': attribute,
});
plainAttributes(lockType, {
  _locked: flag(
    self => (self as Lock).isLocked,
    (self, to) => {
      (self as Lock).isLocked = to;
    },
  ),
  _loop: loopOf,
});
asksFirst(lockType, {...ofLock('_locked'), _locked: '_locked'});

export const eventType = modelClass(Event, 'Event', 'locks', '', () => new Event(vm.machine));
const event = (self: unknown) => self as Event;
methods(eventType, {
  is_set: ['', self => event(self).isSet()],
  set: ['', self => event(self).set()],
  clear: ['', self => event(self).clear()],
  wait: ['', self => event(self).wait()],
});
plainAttributes(eventType, {
  _value: flag(
    self => event(self).value,
    (self, to) => {
      event(self).value = to;
    },
  ),
  _loop: loopOf,
});
asksFirst(eventType, {is_set: '_value', set: '_value', 'async wait': '_value', _value: '_value'});

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
for (const name of ['acquire', 'release', 'locked']) {
  const method = conditionType.dict.get(name);
  // An object has those of its lock.
  if (method instanceof PyNative) method.qualname = `Lock.${name}`;
}
/** How many `notify` is to wake. Nobody looks at the number who may not notify, or if there is nobody to wake. */
function woken(condition: Condition, count: Maybe = 1): number {
  if (!condition.locked() || condition.waiters.size === 0) return 0;
  if (isNumber(count)) return Number(count);
  throw typeError(`'>=' not supported between instances of 'int' and '${typeName(count)}'`);
}

plainAttributes(conditionType, {
  _lock: shown(self => condition(self).lock as unknown as Value),
  _loop: loopOf,
});
asksFirst(conditionType, {
  _lock: '_lock',
  acquire: 'acquire',
  release: 'release',
  locked: 'locked',
  'async __aenter__': 'acquire',
  'async __aexit__': 'release',
  'async wait': 'locked',
  notify: 'locked',
  notify_all: '_waiters',
});
// Those of its lock are attributes of the instance: what a class has in their place, nobody finds.
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
const semaphore = (self: unknown) => self as Semaphore;
plainAttributes(semaphoreType, {
  _value: number(
    self => semaphore(self).value,
    (self, to) => {
      semaphore(self).value = to;
    },
  ),
  _loop: loopOf,
});
asksFirst(semaphoreType, {...ofLock('_value'), _value: '_value'});
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
methods(boundedSemaphoreType, {release: asyncLock.release});
const bounded = (self: unknown) => self as BoundedSemaphore;
plainAttributes(boundedSemaphoreType, {
  _bound_value: number(
    self => bounded(self).bound,
    (self, to) => {
      bounded(self).bound = to;
    },
  ),
});
asksFirst(boundedSemaphoreType, {release: '_value', _bound_value: '_bound_value'});

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
pythonProperties(barrierType, {
  parties: self => barrier(self).parties,
  n_waiting: self => barrier(self).waiting,
  broken: self => barrier(self).broken,
});
asksFirst(barrierType, {
  'async wait': '_cond',
  'async reset': '_cond',
  'async abort': '_cond',
  'async __aenter__': '_cond',
  parties: '_parties',
  n_waiting: '_state',
  broken: '_state',
});

/** `<asyncio.locks.Lock object at 0x… [locked, waiters:1]>`. */
type Shown = LoopBound & {waiters?: ReadonlySet<unknown>};
function lockRepr<T extends Shown>(value: T, asked: string, state: (of: T) => string): string {
  checkMade(value, asked);
  const waiting = value.waiters?.size ? `, waiters:${value.waiters.size}` : '';
  return `<${defaultRepr(value).slice(1, -1)} [${state(value)}${waiting}]>`;
}

const lockState = (lock: AsyncLock) => (lock.locked() ? 'locked' : 'unlocked');
registerRepr(Lock, value => lockRepr(value, '_locked', lockState));
registerRepr(Condition, value => lockRepr(value, 'locked', lockState));
registerRepr(Event, value => lockRepr(value, '_value', it => (it.isSet() ? 'set' : 'unset')));
const semaphoreState = (value: Semaphore) =>
  value.locked() ? 'locked' : `unlocked, value:${value.value}`;
registerRepr(Semaphore, value => lockRepr(value, '_value', semaphoreState));
registerRepr(BoundedSemaphore, value => lockRepr(value, '_value', semaphoreState));
const barrierState = (value: Barrier) =>
  value.state + (value.broken ? '' : `, waiters:${value.waiting}/${value.parties}`);
registerRepr(Barrier, value => lockRepr(value, '_state', barrierState));
