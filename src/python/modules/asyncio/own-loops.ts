import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import {NativeProperty} from '../../objects/descriptors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {typeOf} from '../../objects/type-of.ts';
import {object, PyObject, type PyType, type Value} from '../../objects/types.ts';
import {missing} from '../../operations/missing-attribute.ts';
import {
  allowAttributes,
  calledThroughSelf,
  worksWithFields,
} from '../../operations/set-attribute.ts';
import {refuseReplaced} from '../../run/refusals.ts';
import {loadModule} from '../registry.ts';
import {newLoop} from './current-loop.ts';
import {loopType} from './loop-types.ts';
import {subclassed} from './subclassed.ts';

allowAttributes(loopType);
worksWithFields(loopType);
calledThroughSelf(loopType, name => loopType.dict.has(name));
registerMaker(loopType, cls => {
  refuseOwnMethods(cls);
  // uvloop's waits in libuv, and tells of no selector.
  return subclassed(newLoop(cls.lookup('_waits_in_libuv') ? null : undefined), cls);
});

const selectors = new WeakMap<EventLoop, Value>();

/** `loop._selector`: an object that tells its class, and nothing of what the loop watches. */
loopType.dict.set(
  '_selector',
  new NativeProperty(self => {
    const loop = self as unknown as EventLoop;
    if (typeOf(self).lookup('_waits_in_libuv')) throw missing(self, '_selector');
    if (loop.isClosed()) return null;
    const cls = loadModule('selectors')?.dict.get('EpollSelector') as PyType;
    const made = selectors.get(loop) ?? new PyObject(cls);
    selectors.set(loop, made);
    return made;
  }),
);

/**
 * CPython's loop calls its own methods, and so those that a class of the program puts in their place; the model's does not, but
 * for how it is shown.
 */
function refuseOwnMethods(cls: PyType): void {
  for (const derived of cls.mro) {
    if (derived.native || derived === object) continue;
    const replaced = [...derived.dict.keys()].find(
      name => name !== '__repr__' && loopType.dict.has(name),
    );
    if (replaced === undefined) continue;
    refuseReplaced(replaced, 'an event loop', 'give it a name of its own');
  }
}
