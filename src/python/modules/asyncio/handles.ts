import {Handle, TimerHandle} from '../../../model/asyncio/events.ts';
import {stepEnded} from '../../lifetime/lifetimes.ts';
import {methods} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import {NotImplemented, type Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {equals} from '../../operations/equality.ts';
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
  __eq__: ['other, /', compared(isSame)],
  __lt__: ['other, /', compared((a, b) => a.when() < b.when())],
  __le__: ['other, /', compared((a, b) => a.when() < b.when() || isSame(a, b))],
  __gt__: ['other, /', compared((a, b) => a.when() > b.when())],
  __ge__: ['other, /', compared((a, b) => a.when() > b.when() || isSame(a, b))],
});

function compared(how: (a: TimerHandle, b: TimerHandle) => boolean) {
  return (self: unknown, other: unknown): Value =>
    other instanceof TimerHandle ? how(self as TimerHandle, other) : NotImplemented;
}

/** Whether they would call the same at the same time. What is cancelled has forgotten what it was to call. */
function isSame(a: TimerHandle, b: TimerHandle): boolean {
  if (a.when() !== b.when() || a.isCancelled !== b.isCancelled) return false;
  return a.isCancelled || equals(calledBy(a), calledBy(b));
}

function calledBy({callback}: TimerHandle): Value {
  const {callable = callback, args = []} = callback;
  return new PyTuple([callable as Value, ...(args as Value[])]);
}

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
