import {loadModule} from '../modules/registry.ts';
import type {PyDict} from '../objects/dict.ts';
import type {Value} from '../objects/types.ts';
import {PyBytes, type PyList} from '../objects/values.ts';
import {call} from '../run/calls.ts';
import {refuse as refuseHere} from '../run/refusals.ts';

type Refuse = (found: string, remedy?: string) => never;

/** What is on the disk in memory, as commands see it. */
export function disk(name: string, ...args: Value[]): Value {
  return call(loadModule('_disk')?.dict.get(name) as Value, args);
}

/** The whole path of a name in a folder. */
export function pathOf(name: string, cwd: string): string {
  return disk('named', name.startsWith('/') ? name : `${cwd}/${name}`) as string;
}

/** Commands differ in what they say of the file of a UNIX socket. */
export function refuseSocketFile(at: string): void {
  if (disk('is_socket', at) === true)
    refuseHere('a command at the file of a UNIX socket is not modelled', 'use the functions of os');
}

/** What a file holds; null if there is none. */
export function fileOf(name: string, cwd: string): Uint8Array | 'folder' | null {
  const at = pathOf(name, cwd);
  const nodes = loadModule('_disk')?.dict.get('nodes') as PyDict;
  if (!nodes.has(at)) return null;
  refuseSocketFile(at);
  const node = disk('settled', at);
  return node instanceof PyBytes ? Uint8Array.from(node.data) : 'folder';
}

/** The names in a folder, as `ls` sorts them, without those that begin with a dot unless all are wanted; null if it is not there. */
export function listing(
  name: string,
  cwd: string,
  refuse: Refuse,
  which: 'all' | 'shown' = 'shown',
): string[] | null {
  const found = fileOf(name, cwd);
  if (found === null) return null;
  if (found !== 'folder') return [name];
  const names = (disk('listdir', pathOf(name, cwd)) as PyList).items as string[];
  const shown = names.filter(each => which === 'all' || !each.startsWith('.'));
  const [byBytes, byLetters] = [shown.toSorted(), shown.toSorted(asWords)];
  if (byBytes.some((each, index) => each !== byLetters[index])) {
    refuse('names that "ls" sorts one way or another, by the language of the machine,');
  }
  return byBytes;
}

/** As in a dictionary: without regard to capitals and marks. */
export function asWords(a: string, b: string): number {
  const [first, second] = [a, b].map(each => each.toLowerCase().replace(/[^a-z0-9]/g, ''));
  return (first as string) < (second as string) ? -1 : first === second ? 0 : 1;
}
