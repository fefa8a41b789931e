import {PyModule, PyNative} from '../objects/functions.ts';
import {functionType, type Value} from '../objects/types.ts';
import {vm} from '../run/vm.ts';

/** Makes a module's names when a program first imports it. */
type ModuleMaker = (module: PyModule) => Iterable<readonly [string, Value]>;

const makers = new Map<string, ModuleMaker>();

/** `maker` runs when the program first imports the module. */
export function registerModule(name: string, maker: ModuleMaker): void {
  makers.set(name, maker);
}

const aliases = new Map<string, string>();

/** A second name for a module. */
export function registerAlias(name: string, of: string): void {
  aliases.set(name, of);
}

/** A modelled module, or null: no other can be imported. The package that it is in comes first, and may import it. */
export function loadModule(name: string): PyModule | null {
  const dot = name.lastIndexOf('.');
  if (dot >= 0) loadModule(name.slice(0, dot));
  const loaded = vm.modules.get(name);
  if (loaded) return loaded;
  const other = aliases.get(name);
  const module = other === undefined ? makeModule(name) : loadModule(other);
  if (module === null) return null;
  vm.modules.set(name, module);
  linkToParent(name, module);
  return module;
}

function makeModule(name: string): PyModule | null {
  const maker = makers.get(name);
  if (!maker) return null;
  const module = new PyModule(name);
  module.dict.set('__name__', name);
  vm.modules.set(name, module);
  for (const [key, value] of maker(module)) module.dict.set(key, value);
  for (const value of module.dict.values()) tell(name, value);
  return module;
}

/** Modules that CPython has in C: their functions say where they are from. */
const IN_C = new Set(['gc', 'itertools', 'math', 'sys', 'time']);

function tell(module: string, value: Value): void {
  if (!(value instanceof PyNative)) return;
  if (value.cls === functionType || IN_C.has(module)) value.module ??= module;
}

/** Packages that import the modules they are made of. */
const WHOLE = new Set(['asyncio', 'collections', 'concurrent.futures', 'os']);

/** Names of a package that are made when somebody asks for them: few do. */
const ON_DEMAND: Readonly<Record<string, string>> = {
  'asyncio.FrameCallGraphEntry': 'asyncio.graph',
  'asyncio.FutureCallGraph': 'asyncio.graph',
  'asyncio.StreamReaderProtocol': '_asyncio_streams',
  'io.BufferedIOBase': '_io_bases',
  'io.IOBase': '_io_bases',
  'io.RawIOBase': '_io_bases',
  'io.TextIOBase': '_io_bases',
  'os.PathLike': '_path_like',
  'unittest.IsolatedAsyncioTestCase': 'unittest.async_case',
  'asyncio.streams.FlowControlMixin': '_asyncio_streams',
  'asyncio.streams.StreamReaderProtocol': '_asyncio_streams',
};

/** What a program finds in a package without asking for it: a module, or a name that is made on demand. */
export function partOf(module: PyModule, name: string): Value {
  const home = ON_DEMAND[`${module.name}.${name}`];
  if (home !== undefined) return loadModule(home)?.dict.get(name) ?? null;
  return WHOLE.has(module.name) ? loadModule(`${module.name}.${name}`) : null;
}

/** `import a.b` makes `b` an attribute of `a`. */
function linkToParent(name: string, module: PyModule): void {
  const dot = name.lastIndexOf('.');
  if (dot < 0) return;
  loadModule(name.slice(0, dot))?.dict.set(name.slice(dot + 1), module);
}

/** What the model's own library is built on: CPython has no such module, and no program finds it. */
const OURS = new Set([
  '_disk',
  '_environ',
  '_shell',
  '_terminal',
  '_futures',
  '_exchanges',
  '_hosts',
  '_network',
  '_served',
  '_asyncio_children',
  '_asyncio_lookups',
  '_asyncio_sockets',
  '_asyncio_streams',
  '_children',
  '_io_bases',
  '_mappingproxy',
  '_path_like',
  '_signals',
]);

/** Whether it is a module that the model has for itself: a program does not find it. */
export function isOurs(name: string): boolean {
  return OURS.has(name);
}

/** Whether a program may import it. */
export function isModelled(name: string): boolean {
  return (makers.has(name) || aliases.has(name)) && !isOurs(name);
}

/** Every module a program may import. */
export function modelledModules(): string[] {
  return [...makers.keys(), ...aliases.keys()].filter(isModelled);
}
