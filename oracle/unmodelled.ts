import {writeFileSync} from 'node:fs';
import {modelledModules} from '../src/python/modules/registry.ts';
import {UNMODELLED} from '../src/python/modules/unmodelled.ts';
import {simulate} from '../src/python/simulate.ts';
import {loadOracle} from './oracle.ts';

/**
 * `npm run oracle:names`: writes what CPython finds on each modelled module, class and object and the model does not, so
 * that a program is refused there and not told that there is no such name.
 */
const FILE = new URL('../src/python/modules/unmodelled-names.ts', import.meta.url);
/** Ours alone, or with another meaning on CPython's own machine. */
const FOREIGN = new Set(['aiofiles', 'aiohttp', 'httpx', 'requests', 'uvloop']);

/** Book-keeping of CPython's that no program asks for, and what Pyodide adds to futures. */
const NOISE = new Set(
  `__abstractmethods__ __annotate__ __annotate_func__ __annotations_cache__ __builtins__ __cached__ __doc__ __file__
  __firstlineno__ __loader__ __orig_bases__ __package__ __path__ __slots__ __spec__ __static_attributes__ __weakref__
  catch finally_ then`.split(/\s+/),
);

/** Objects that no module names the class of. */
const OBJECTS = [
  'object()',
  'None',
  'True',
  '1',
  '1.5',
  '1j',
  '""',
  'b""',
  'bytearray()',
  '[]',
  '()',
  '{}',
  'set()',
  'frozenset()',
  'range(1)',
  'slice(1)',
  '{}.keys()',
  '{}.values()',
  '{}.items()',
  'iter([])',
  'enumerate([])',
  'zip()',
  'map(len, [])',
  'filter(len, [])',
  'reversed([])',
  'len',
  '[].append',
  'property()',
  'type',
  'super',
  'Exception()',
  'ExceptionGroup("x", [ValueError()])',
  'OSError()',
  'KeyError()',
  'StopIteration()',
  'SyntaxError()',
  'UnicodeDecodeError("utf-8", b"", 0, 1, "x")',
  'ImportError()',
  'staticmethod(len)',
  'classmethod(len)',
  '...',
  'NotImplemented',
  'int | str',
  'list[int]',
  'f',
  'f.__code__',
  'C',
  'C()',
  'C().m',
  'g()',
  'ag()',
  'co',
  'co.__await__()',
  'cell',
  'tb',
  'loop',
  'future',
  'task',
  'handle',
  'timer',
  'logger',
  'thread',
  'asyncio.Lock()',
  'asyncio.Event()',
  'asyncio.Condition()',
  'asyncio.Semaphore()',
  'asyncio.BoundedSemaphore()',
  'asyncio.Barrier(1)',
  'asyncio.Queue()',
  'asyncio.LifoQueue()',
  'asyncio.PriorityQueue()',
  'asyncio.TaskGroup()',
  'asyncio.timeout(1)',
  'asyncio.Runner()',
  'concurrent.futures.Future()',
  'concurrent.futures.ThreadPoolExecutor(1)',
  'queue.Queue()',
  'threading.Event()',
]; // prettier-ignore

/** The same, that only a program finds: CPython has no network where it is asked for all others. */
const CONNECTED = ['reader', 'writer', 'writer.transport', 'server', 'server.sockets[0]'];

const SETUP = `
import asyncio, concurrent.futures, json, logging, queue, sys, threading
def f(): pass
class C:
    def m(self): pass
def g(): yield
async def ag(): yield
async def c(): pass
def outer():
    x = 1
    return lambda: x
cell = outer().__closure__[0] if hasattr(outer(), "__closure__") else None
try:
    1 / 0
except ZeroDivisionError as e:
    tb = e.__traceback__
co = c()
co.close()
co = c()
loop = asyncio.new_event_loop()
future = loop.create_future()
task = loop.create_task(c())
handle = loop.call_soon(print)
timer = loop.call_later(1, print)
logger = logging.getLogger("x")
thread = threading.Thread(target=f)
# Names that a module's own __getattr__ finds, and those that are there only where there is a network.
DYNAMIC = {"asyncio": ["AbstractEventLoopPolicy", "DefaultEventLoopPolicy", "open_unix_connection", "start_unix_server"]}
def is_told(module, name):
    value = getattr(module, name, None)
    # Of the modules that a module imports, those it is made of.
    return type(value) is not type(sys) or value.__name__ in (f"{module.__name__}.{name}", "posixpath")
`;

const CONNECT = `
async def connect():
    server = await asyncio.start_server(lambda *_: None, "127.0.0.1", 8888)
    return server, *await asyncio.open_connection("127.0.0.1", 8888)
server, reader, writer = asyncio.new_event_loop().run_until_complete(connect())
`;

UNMODELLED.clear();
const oracle = await loadOracle();
const modules = modelledModules().filter(name => isStandard(name) && isImportable(name));
const theirs = oracle.evaluate<Record<string, string[]>>(
  `${SETUP}
import importlib
NOISE = ${JSON.stringify([...NOISE])}
def look(names):
    found = {}
    for name in names:
        module = importlib.import_module(name)
        found["module " + name] = [
            key for key in sorted({*dir(module), *DYNAMIC.get(name, [])}) if is_told(module, key)
        ]
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
  .map(([owner, names]) => `  '${owner}':\n    '${names.join(' ')}',`);
writeFileSync(
  FILE,
  `// Written by \`npm run oracle:names\`.

/** By class, or "module" and its name: what CPython 3.14 finds there and the model does not. */
// biome-ignore format: a table
export const UNMODELLED_NAMES: Readonly<Record<string, string>> = {
${rows.join('\n')}
};
`,
);
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
  const named = modules.map(name => `    "${name}": ${name},`).join('\n');
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
    elif kind == "module":
        note("module " + what, MODULES[what], names)
    else:
        module, _, name = what.partition(":")
        value = getattr(MODULES[module], name, None)
        if isinstance(value, type):
            note(owner_of(value), value, names)
print(json.dumps(missing))
`;
}
