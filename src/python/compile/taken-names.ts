import type {PyModule} from '../objects/functions.ts';
import {refuseAbsent} from '../operations/missing-attribute.ts';
import type {Frame} from '../run/frames.ts';

type Globals = Frame['globals'];

/** The modules of which a program took all names, by its own names: `from socketserver import *`. */
const takenBy = new WeakMap<Globals, Set<PyModule>>();

export function takeAllNames(globals: Globals, module: PyModule): void {
  const modules = takenBy.get(globals) ?? new Set();
  takenBy.set(globals, modules.add(module));
}

/** A name is not defined: in CPython it may have come with the names of a module, of which not all are modelled. */
export function refuseTaken(globals: Globals, name: string): void {
  if (name.startsWith('_')) return;
  for (const module of takenBy.get(globals) ?? []) refuseAbsent(module, name);
}
