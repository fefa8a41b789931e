import {Wait} from '../../model/concurrent/worker.ts';
import {vm} from '../run/vm.ts';
import type {Waiting} from './files.ts';

/** Runs several at once, until the last is done: what each came to. */
export function* together<T>(codes: readonly Waiting<T>[]): Waiting<(T | undefined)[]> {
  const results: (T | undefined)[] = codes.map(() => undefined);
  const waits = new Map<number, Wait | null>(codes.map((_, index) => [index, null]));
  while (waits.size > 0) {
    const next = [...waits].find(([, wait]) => canGo(wait));
    if (next === undefined) {
      yield anyOf([...waits.values()] as Wait[]);
      continue;
    }
    const [index] = next;
    waits.delete(index);
    const step = (codes[index] as Waiting<T>).next(null);
    if (step.done === true) results[index] = step.value;
    else waits.set(index, step.value);
  }
  return results;
}

function canGo(wait: Wait | null): boolean {
  if (wait === null || wait.ready()) return true;
  return wait.until !== null && vm.machine.time >= wait.until;
}

/** Until the first of them is over. */
function anyOf(waits: readonly Wait[]): Wait {
  const ends = waits.flatMap(({until}) => until ?? []);
  const until = ends.length === 0 ? null : Math.min(...ends);
  const [first] = waits;
  return new Wait(until, () => waits.some(wait => wait.ready()), first?.blocked ?? null);
}
