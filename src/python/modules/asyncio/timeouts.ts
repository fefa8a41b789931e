import {Timeout} from '../../../model/asyncio/timeouts.ts';
import {nanoseconds} from '../../../model/clock.ts';
import {methods} from '../../objects/natives.ts';
import {float} from '../../operations/numbers.ts';
import {vm} from '../../run/vm.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {optionalSeconds, seconds} from './convert.ts';
import {modelClass} from './model-class.ts';

export const timeoutType = modelClass(
  Timeout,
  'Timeout',
  'timeouts',
  'when',
  when => new Timeout(vm.machine, optionalSeconds(when)),
  undefined,
  (it, as) => {
    it.deadline = as.deadline;
  },
);
const limit = (self: unknown) => self as Timeout;
methods(timeoutType, {
  when: [
    '',
    self => {
      const when = limit(self).when();
      return when === null ? null : float(when);
    },
  ],
  reschedule: ['when', (self, when) => limit(self).reschedule(when == null ? null : seconds(when))],
  expired: ['', self => limit(self).expired()],
  __aenter__: ['', self => limit(self).enter()],
  __aexit__: ['exc_type, exc_val, exc_tb', (self, _type, error) => limit(self).exit(error ?? null)],
});
registerRepr(Timeout, value => {
  const when = value.when();
  const rounded =
    when === null ? 'None' : repr(float(nanoseconds(Math.round(when * 1000) / 1000) / 1e9));
  return `<Timeout [${value.state}]${value.state === 'active' ? ` when=${rounded}` : ''}>`;
});
