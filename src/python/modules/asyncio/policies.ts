import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import {typeError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {methods, pythonFunctions} from '../../objects/natives.ts';
import {typeName, typeOf} from '../../objects/type-of.ts';
import {nativeType, PyObject, type Value} from '../../objects/types.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {allowAttributes} from '../../operations/set-attribute.ts';
import {call} from '../../run/calls.ts';
import {vm} from '../../run/vm.ts';
import {loopOf} from './convert.ts';
import {currentLoop, newLoop, setEventLoop} from './loops.ts';

/** Event loop policies: who makes the loops. CPython 3.14 still has them, and warns. */
const abstractPolicy = nativeType('_AbstractEventLoopPolicy', undefined, 'asyncio.events');
const defaultPolicy = nativeType(
  '_UnixDefaultEventLoopPolicy',
  [abstractPolicy],
  'asyncio.unix_events',
);
for (const cls of [abstractPolicy, defaultPolicy]) {
  allowAttributes(cls);
  registerMaker(cls, made => {
    const policy = new PyObject(made);
    policy.attrs = new Map();
    return policy;
  });
}
methods(defaultPolicy, {
  get_event_loop: ['', () => currentLoop()],
  set_event_loop: ['loop', (_self, loop) => setEventLoop(loopOf(loop))],
  new_event_loop: ['', () => newLoop()],
});

const chosen = new WeakMap<object, Value>();

function currentPolicy(): Value {
  const policy = chosen.get(vm.machine) ?? new PyObject(defaultPolicy);
  chosen.set(vm.machine, policy);
  return policy;
}

function setPolicy(policy: Value): null {
  if (policy !== null && !typeOf(policy).isSubclass(abstractPolicy)) {
    const found = typeName(policy);
    throw typeError(
      `policy must be an instance of AbstractEventLoopPolicy or None, not '${found}'`,
    );
  }
  // Without loops of its own, a process of a pool has no use for it.
  if (vm.process !== null) return null;
  if (policy === null) chosen.delete(vm.machine);
  else chosen.set(vm.machine, policy);
  return null;
}

/** `asyncio.new_event_loop()`: one of the policy's. */
export function newEventLoop(): EventLoop {
  if (!chosen.has(vm.machine)) return newLoop();
  return call(getAttribute(currentPolicy(), 'new_event_loop'), []) as EventLoop;
}

export const POLICIES: readonly (readonly [string, Value])[] = [
  ['AbstractEventLoopPolicy', abstractPolicy],
  ['DefaultEventLoopPolicy', defaultPolicy],
  ...pythonFunctions({
    get_event_loop_policy: ['', () => currentPolicy()],
    set_event_loop_policy: ['policy', policy => setPolicy(policy as Value)],
    new_event_loop: ['', () => newEventLoop()],
  }),
];
