import {type Nanoseconds, SECOND} from '../../model/clock.ts';
import type {PyNative} from '../objects/functions.ts';
import {inThread, native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {float} from '../operations/numbers.ts';
import {vm} from '../run/vm.ts';

/** 2025-01-01T00:00:00Z: where every run begins. */
export const EPOCH = 1735689600;

type Shown = (now: Nanoseconds) => Value;

/** A function that tells the time. A thread that asks for it again and again pauses. */
export function clockReader(name: string, shown: Shown): PyNative {
  const reader = native(name, '', () => shown(vm.machine.readClock()));
  return inThread(reader, '', function* () {
    return shown(yield* vm.machine.readClockInThread());
  });
}

const elapsed: Shown = now => float(now / SECOND);
const CLOCKS: Readonly<Record<string, Shown>> = {
  time: now => float(EPOCH + now / SECOND),
  time_ns: now => BigInt(EPOCH) * 1_000_000_000n + BigInt(now),
  monotonic: elapsed,
  monotonic_ns: now => now,
  perf_counter: elapsed,
  perf_counter_ns: now => now,
  process_time: elapsed,
  process_time_ns: now => now,
  thread_time: elapsed,
};

/** Those of `time`. */
export const CLOCK_READERS = Object.entries(CLOCKS).map(
  ([name, shown]) => [name, clockReader(name, shown)] as [string, Value],
);
