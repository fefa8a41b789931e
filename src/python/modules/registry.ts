import {PyModule} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {vm} from '../run/vm.ts';

/** Makes a module's names when a program first imports it. */
type ModuleMaker = (module: PyModule) => Iterable<readonly [string, Value]>;

const makers = new Map<string, ModuleMaker>();

export function registerModule(name: string, maker: ModuleMaker): void {
  makers.set(name, maker);
}

/** A modelled module, or null: no other can be imported. */
export function loadModule(name: string): PyModule | null {
  const loaded = vm.modules.get(name);
  if (loaded) return loaded;
  const maker = makers.get(name);
  if (!maker) return null;
  const module = new PyModule(name);
  module.dict.set('__name__', name);
  vm.modules.set(name, module);
  for (const [key, value] of maker(module)) module.dict.set(key, value);
  linkToParent(name, module);
  return module;
}

/** `import a.b` makes `b` an attribute of `a`. */
function linkToParent(name: string, module: PyModule): void {
  const dot = name.lastIndexOf('.');
  if (dot < 0) return;
  loadModule(name.slice(0, dot))?.dict.set(name.slice(dot + 1), module);
}

/** Whether a program may import it. */
export function isModelled(name: string): boolean {
  return makers.has(name);
}

/** Every module a program may import. */
export function modelledModules(): string[] {
  return [...makers.keys()];
}
