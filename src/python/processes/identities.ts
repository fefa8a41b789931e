import {vm} from '../run/vm.ts';

const made = new WeakMap<object, number>();
const own = new WeakMap<object, string>();

/** Processes are numbered by who makes them: those of the second are 2:1, 2:2, ... */
export function nextIdentity(): string {
  const maker = vm.process ?? vm.machine;
  const count = (made.get(maker) ?? 0) + 1;
  made.set(maker, count);
  const before = own.get(maker);
  return before === undefined ? `${count}` : `${before}:${count}`;
}

/** This process has that number. */
export function identify(process: object, identity: string): void {
  own.set(process, identity);
}
