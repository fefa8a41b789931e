import {registerMaker} from '../../objects/instances.ts';
import {object, type PyType} from '../../objects/types.ts';
import {allowAttributes, calledThroughSelf} from '../../operations/set-attribute.ts';
import {refuseReplaced} from '../../run/refusals.ts';
import {newLoop} from './current-loop.ts';
import {loopType} from './loop-types.ts';
import {subclassed} from './subclassed.ts';

allowAttributes(loopType);
calledThroughSelf(loopType, name => loopType.dict.has(name));
registerMaker(loopType, cls => {
  refuseOwnMethods(cls);
  // uvloop's waits in libuv, and tells of no selector.
  return subclassed(newLoop(cls.lookup('_waits_in_libuv') ? null : undefined), cls);
});

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
