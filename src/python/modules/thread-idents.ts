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

/** Threads are known by their names here: of those that the program gives one name, each later one gets a number. */
export function unusedName(wanted: string, taken: ReadonlyMap<string, unknown>): string {
  let name = wanted;
  for (let number = 2; taken.has(name); number++) name = `${wanted} (${number})`;
  return name;
}
