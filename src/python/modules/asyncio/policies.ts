import {typeError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {methods, pythonFunctions} from '../../objects/natives.ts';
import {typeName, typeOf} from '../../objects/type-of.ts';
import {nativeType, PyObject, type Value} from '../../objects/types.ts';
import {allowAttributes} from '../../operations/set-attribute.ts';
import {vm} from '../../run/vm.ts';
import {deprecated} from '../deprecations.ts';
import {loopOf} from './convert.ts';
import {
  choosePolicy,
  chosenPolicy,
  loopThatIsSet,
  newEventLoop,
  newLoop,
  setEventLoop,
  setLoop,
} from './current-loop.ts';

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
  get_event_loop: ['', () => loopThatIsSet()],
  set_event_loop: ['loop', (_self, loop) => setLoop(loopOf(loop))],
  new_event_loop: ['', () => newLoop()],
});

function willGo(name: string): void {
  deprecated(`'asyncio.${name}' is deprecated and slated for removal in Python 3.16`);
}

function currentPolicy(): Value {
  const policy = chosenPolicy() ?? new PyObject(defaultPolicy);
  choosePolicy(policy);
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
  choosePolicy(policy);
  return null;
}

export const POLICIES: readonly (readonly [string, Value])[] = [
  ['AbstractEventLoopPolicy', abstractPolicy],
  ['DefaultEventLoopPolicy', defaultPolicy],
  ...pythonFunctions({
    get_event_loop_policy: [
      '',
      () => {
        willGo('get_event_loop_policy');
        return currentPolicy();
      },
    ],
    set_event_loop_policy: [
      'policy',
      policy => {
        willGo('set_event_loop_policy');
        return setPolicy(policy as Value);
      },
    ],
    new_event_loop: ['', () => newEventLoop()],
    set_event_loop: ['loop', loop => setEventLoop(loopOf(loop))],
  }),
];
