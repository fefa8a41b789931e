import {Handle, TimerHandle} from '../../../model/asyncio/events.ts';
import {stepEnded} from '../../lifetime/lifetimes.ts';
import {methods} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import {float} from '../../operations/numbers.ts';
import {vm} from '../../run/vm.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {createdAt, handedSource} from './convert.ts';
import {handleType, timerHandleType} from './loop-types.ts';
import {refuseMaking} from './model-class.ts';

refuseMaking(handleType, 'take what call_soon() returns');
refuseMaking(timerHandleType, 'take what call_later() returns');
methods(handleType, {
  cancel: ['', self => cancelled(self as Handle)],
  cancelled: ['', self => (self as Handle).cancelled()],
  get_context: ['', self => (self as Handle).context],
});
methods(timerHandleType, {
  cancel: ['', self => cancelled(self as TimerHandle)],
  when: ['', self => float((self as TimerHandle).when())],
});

/** What handles that were cancelled in debug mode showed until then. */
const shownBefore = new WeakMap<Handle, string>();

/** What only the callback held is let go at once. */
function cancelled(handle: Handle): null {
  const isFirst = !handle.isCancelled;
  handle.cancel();
  if (isFirst && vm.machine.running?.debug) {
    shownBefore.set(handle, handleText(handle, ` ${handedSource(handle.callback)}`));
  }
  stepEnded();
  return null;
}

function handleRepr(handle: Handle): string {
  const source = handle.isCancelled ? '' : ` ${handedSource(handle.callback)}`;
  return shownBefore.get(handle) ?? handleText(handle, source);
}

function handleText(handle: Handle, source: string): string {
  const state = handle.isCancelled ? ' cancelled' : '';
  const when = handle instanceof TimerHandle ? ` when=${repr(float(handle.when()))}` : '';
  return `<${typeName(handle)}${state}${when}${source}${createdAt(handle.sourceTraceback)}>`;
}

registerRepr(Handle, handleRepr);
registerRepr(TimerHandle, handleRepr);
