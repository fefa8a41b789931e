import type {Machine} from '../../../model/machine.ts';
import {errorType} from '../../objects/errors.ts';
import type {PyException} from '../../objects/exceptions.ts';
import {instantiate} from '../../objects/instances.ts';
import {bytearrayType} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {put} from '../../run/output.ts';
import {checkSize, vm} from '../../run/vm.ts';

/** The blocks of memory that a machine's processes share, by their names, and those of which nobody said that they may go. */
interface Blocks {
  readonly named: Map<string, number[]>;
  readonly tracked: Set<string>;
}

const machines = new WeakMap<Machine, Blocks>();

function blocks(): Blocks {
  const known = machines.get(vm.machine) ?? {named: new Map(), tracked: new Set()};
  machines.set(vm.machine, known);
  return known;
}

/** A new block of so many bytes. Raises FileExistsError. */
export function createBlock(name: string, size: number): void {
  if (blocks().named.has(name)) throw failed('FileExistsError', 17, 'File exists', name);
  let total = size;
  for (const each of blocks().named.values()) total += each.length;
  checkSize(total);
  blocks().named.set(name, new Array<number>(size).fill(0));
}

/** The bytes of a block, the same for all who open it. Raises FileNotFoundError. */
export function openBlock(name: string): PyBytes {
  const block = blocks().named.get(name);
  if (block === undefined) throw notFound(name);
  return new PyBytes(block, bytearrayType);
}

/** Takes its name away: who has it open keeps it. Raises FileNotFoundError. */
export function unlinkBlock(name: string): void {
  if (!blocks().named.delete(name)) throw notFound(name);
}

const notFound = (name: string) =>
  failed('FileNotFoundError', 2, 'No such file or directory', name);

/** An error of the system that names what it is about. */
function failed(kind: string, errno: number, text: string, name: string): PyException {
  return instantiate(errorType(kind), [errno, text, name], null) as PyException;
}

/** `resource_tracker.register` and `unregister`. */
export function trackBlock(name: string, isTracked: boolean): void {
  if (isTracked) blocks().tracked.add(name);
  else blocks().tracked.delete(name);
}

/** The last process has ended: it is told which blocks nobody has unlinked. */
export function tellLeaked(): void {
  const names = [...blocks().tracked].map(name => `'${name}'`);
  if (names.length === 0) return;
  const found = `There appear to be ${names.length} leaked shared_memory objects`;
  const text = `${found} to clean up at shutdown: {${names.join(', ')}}`;
  put('stderr', `UserWarning: resource_tracker: ${text}\n`);
}
