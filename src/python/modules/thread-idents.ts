import {vm} from '../run/vm.ts';

/** The thread whose code runs; that of a process of a pool is its main one. */
export const currentName = () =>
  vm.process === null ? (vm.machine.workerName ?? 'MainThread') : 'MainThread';

/** A number for a thread as Linux gives one, but the same in every run. */
export function identOf(name: string): number {
  let number = 7;
  for (const char of name) number = (number * 31 + (char.codePointAt(0) ?? 0)) % 1_000_003;
  return 140_000_000 + number;
}
