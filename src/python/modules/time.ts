import {nanoseconds, SECOND} from '../../model/clock.ts';
import {valueError} from '../errors.ts';
import {registerModule} from '../modules.ts';
import {functions} from '../natives.ts';
import {float, toFloat} from '../numbers.ts';
import type {Value} from '../objects.ts';
import {vm} from '../vm.ts';

/** 2025-01-01T00:00:00Z: where every run begins. */
export const EPOCH = 1735689600;

function elapsed(): Value {
  return float(vm.machine.readClock() / SECOND);
}

function elapsedNs(): Value {
  return vm.machine.readClock();
}

registerModule('time', () =>
  functions({
    time: ['', () => float(EPOCH + vm.machine.readClock() / SECOND)],
    monotonic: ['', elapsed],
    perf_counter: ['', elapsed],
    process_time: ['', elapsed],
    monotonic_ns: ['', elapsedNs],
    perf_counter_ns: ['', elapsedNs],
    process_time_ns: ['', elapsedNs],
    sleep: [
      'secs, /',
      secs => {
        const time = toFloat(secs as Value);
        if (time < 0) throw valueError('sleep length must be non-negative');
        vm.machine.sleep(nanoseconds(time));
        return null;
      },
    ],
  }),
); // prettier-ignore
