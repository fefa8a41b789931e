import {getRunningLoop} from '../../../model/asyncio/events.ts';
import {Timeout} from '../../../model/asyncio/timeouts.ts';
import {nanoseconds} from '../../../model/clock.ts';
import {methods} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {float, isNumber} from '../../operations/numbers.ts';
import {compareOrder} from '../../operations/ordering.ts';
import {vm} from '../../run/vm.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {optionalSeconds, seconds} from './convert.ts';
import {modelClass} from './model-class.ts';
import {inherited, overridable} from './overrides.ts';

/** What is no time is found where the block is entered. */
const noTimes = new WeakMap<Timeout, Value>();

/** `asyncio.timeout_at`. */
export function timeoutAt(when: Value | undefined): Timeout {
  if (when == null || isNumber(when)) return new Timeout(vm.machine, optionalSeconds(when));
  const made = new Timeout(vm.machine, null);
  noTimes.set(made, when);
  return made;
}

/** The comparison that fails there. */
function checkTime(it: Timeout): void {
  const when = noTimes.get(it);
  if (when !== undefined) compareOrder('<=', when, float(getRunningLoop(vm.machine).time()));
}

export const timeoutType = modelClass(
  Timeout,
  'Timeout',
  'timeouts',
  'when',
  timeoutAt,
  undefined,
  (it, as) => {
    it.deadline = as.deadline;
    const when = noTimes.get(as);
    if (when !== undefined) noTimes.set(it, when);
  },
);
const limit = (self: unknown) => self as Timeout;
methods(timeoutType, {
  when: [
    '',
    self => {
      const when = limit(self).when();
      return when === null ? (noTimes.get(limit(self)) ?? null) : float(when);
    },
  ],
  reschedule: [
    'when',
    (self, when) =>
      inherited(limit(self)).reschedule.call(limit(self), when == null ? null : seconds(when)),
  ],
  expired: ['', self => limit(self).expired()],
  __aenter__: ['', self => limit(self).enter(() => checkTime(limit(self)))],
  __aexit__: ['exc_type, exc_val, exc_tb', (self, _type, error) => limit(self).exit(error ?? null)],
});
overridable(timeoutType, {
  reschedule: ['reschedule', (own, when) => own(when === null ? null : float(when as number))],
});
registerRepr(Timeout, value => {
  const when = value.when();
  const rounded =
    when === null ? 'None' : repr(float(nanoseconds(Math.round(when * 1000) / 1000) / 1e9));
  return `<Timeout [${value.state}]${value.state === 'active' ? ` when=${rounded}` : ''}>`;
});
