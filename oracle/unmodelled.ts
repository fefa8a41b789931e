import {writeFileSync} from 'node:fs';
import {modelledModules} from '../src/python/modules/registry.ts';
import {UNMODELLED} from '../src/python/modules/unmodelled.ts';
import {PACKAGES} from '../src/python/packages.ts';
import {simulate} from '../src/python/simulate.ts';
import {CONNECT, CONNECTED, OBJECTS, SETUP} from './looked-at.ts';
import {loadOracle} from './oracle.ts';

/**
 * `npm run oracle:names`: writes what CPython finds on each modelled module, class and object and the model does not, so
 * that a program is refused there and not told that there is no such name.
 */
const FOLDER = new URL('../src/python/modules/unmodelled/', import.meta.url);
/** Ours alone, or with another meaning on CPython's own machine. */
const FOREIGN = new Set<string>([...PACKAGES, 'attr', 'multidict', 'urllib3', 'yarl']);

/** Book-keeping of CPython's that no program asks for, and what Pyodide adds to futures. */
const NOISE = new Set(
  `__abstractmethods__ __annotate__ __annotate_func__ __annotations_cache__ __builtins__ __cached__ __doc__ __file__
  __firstlineno__ __loader__ __orig_bases__ __package__ __path__ __slots__ __spec__ __static_attributes__ __weakref__
  catch finally_ then`.split(/\s+/),
);

UNMODELLED.clear();
const oracle = await loadOracle();
const modules = modelledModules().filter(name => isStandard(name) && isImportable(name));
const theirs = oracle.evaluate<Record<string, string[]>>(
  `${SETUP}
import importlib, pkgutil, sys, types
# Where there are no processes, this lacks, and whatever imports it can only be looked at with something in its place.
semaphores = sys.modules.setdefault("_multiprocessing", types.ModuleType("_multiprocessing"))
semaphores.SemLock, semaphores.sem_unlink = type("SemLock", (), {"SEM_VALUE_MAX": 0}), None
NOISE = ${JSON.stringify([...NOISE])}
def look(names):
    found = {}
    for name in names:
        try:
            module = importlib.import_module(name)
        except ModuleNotFoundError:
            continue  # Pyodide lacks what it is built on.
        found["module " + name] = [
            key for key in sorted({*dir(module), *DYNAMIC.get(name, [])}) if is_told(module, key)
        ]
        found["package " + name] = [each.name for each in pkgutil.iter_modules(getattr(module, "__path__", [])) if each.name not in dir(module)]
        for key, value in vars(module).items():
            if isinstance(value, type) and not key.startswith("_"):
                found[f"class {name}:{key}"] = sorted(dir(value))
    for text in ${JSON.stringify(OBJECTS)}:
        found["object " + text] = sorted(dir(eval(text)))
    # Pyodide's own loop is another.
    unix = asyncio.SelectorEventLoop
    found["object loop"] = sorted({*dir(unix), *dir(asyncio.base_events.BaseEventLoop()), "_selector", "_signal_handlers"})
    return {owner: [name for name in names if name not in NOISE] for owner, names in found.items()}
`,
  `look(${JSON.stringify(modules)})`,
);
Object.assign(theirs, connected());
const {stdout, stderr} = simulate(comparing(theirs), {limits: {output: 20_000_000}});
for (const {text} of stderr) console.error(text);
const missing = JSON.parse(stdout.at(-1)?.text ?? '{}') as Record<string, string[]>;
const everywhere = new Set(missing['builtins.object']);
const rows = Object.entries(missing)
  .toSorted(([a], [b]) => (a < b ? -1 : 1))
  .map(([owner, names]) => [owner, names.filter(name => isTold(owner, name))] as const)
  .filter(([owner, names]) => names.length > 0 && !owner.startsWith('__main__.'))
  .map(([owner, names]) => `  '${owner}': '${names.join(' ')}',`);
write('modules', 'By "module" or "package" and its name');
write('builtins', 'By built-in class');
write('asyncio', "By class of asyncio's");
write('library', 'By class of another module');
console.log(`${rows.length} owners`);

/** The names of what a connection is made of. */
function connected(): Record<string, string[]> {
  const dirs = CONNECTED.map(text => `"object ${text}": dir(${text})`).join(', ');
  const run = oracle.run(`import asyncio, json\n${CONNECT}\nprint(json.dumps({${dirs}}))`);
  const found = JSON.parse(run.stdout[0]?.[2] ?? '{}') as Record<string, string[]>;
  return Object.fromEntries(
    Object.entries(found).map(([owner, names]) => [owner, names.filter(name => !NOISE.has(name))]),
  );
}

/** What every object lacks is said of `object` alone. */
function isTold(owner: string, name: string): boolean {
  return owner === 'builtins.object' || !everywhere.has(name);
}

function isStandard(name: string): boolean {
  return !FOREIGN.has(name.split('.')[0] ?? '');
}

function isImportable(name: string): boolean {
  return simulate(`import ${name}`).outcome.kind === 'ok';
}

/** A program that prints, by owner, the names it does not find. */
function comparing(names: Record<string, string[]>): string {
  const imports = modules.map(name => `import ${name}`).join('\n');
  // Not by their paths: in its package, "unittest.main" is a class.
  const named = modules.map(name => `    "${name}": sys.modules["${name}"],`).join('\n');
  const objects = [...OBJECTS, ...CONNECTED].map(
    text => `    ${JSON.stringify(`object ${text}`)}: lambda: ${text},`,
  );
  return `${SETUP}${CONNECT}
${imports}
MODULES = {
${named}
}
OBJECTS = {
${objects.join('\n')}
}
missing = {}
def note(owner, value, names):
    absent = [name for name in names if not hasattr(value, name)]
    if absent:
        missing[owner] = sorted(set(missing.get(owner, [])) | set(absent))
def owner_of(cls):
    return f"{cls.__module__}.{cls.__qualname__}"
for key, names in json.loads(${JSON.stringify(JSON.stringify(names))}).items():
    kind, _, what = key.partition(" ")
    if kind == "object":
        try:
            value = OBJECTS[key]()
        except Exception as error:
            print("not here:", what, error)
            continue
        cls = value if isinstance(value, type) else type(value)
        if cls is not type and cls.__module__ != "__main__":
            note(owner_of(cls), value, names)
    elif kind in ("module", "package"):
        note(key, MODULES[what], names)
    else:
        module, _, name = what.partition(":")
        value = getattr(MODULES[module], name, None)
        if isinstance(value, type):
            note(owner_of(value), value, names)
print(json.dumps(missing))
`;
}

/** The table in which a row stands. */
function tableOf(row: string): string {
  if (/^ {2}'(module|package) /.test(row)) return 'modules';
  return /^ {2}'_?(builtins|asyncio)\./.exec(row)?.[1] ?? 'library';
}

function write(table: string, owners: string): void {
  const text = `// Written by \`npm run oracle:names\`.

/** ${owners}: what CPython 3.14 finds there and the model does not. */
// biome-ignore format: a table
export const UNMODELLED_${table.toUpperCase()}: Readonly<Record<string, string>> = {
${rows.filter(row => tableOf(row) === table).join('\n')}
};
`;
  writeFileSync(new URL(`${table}.ts`, FOLDER), text);
}
