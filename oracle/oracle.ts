import {readdirSync, readFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {dirname} from 'node:path';
import {loadPyodide} from 'pyodide';
import {isUnknown} from '../src/model/network/host-names.ts';
import type {ScheduleJson} from '../src/model/schedule-json.ts';
import {MODELLED_SOURCES} from '../src/python/library/network/sources.ts';

// Under vitest, pyodide does not find its own files.
const PYODIDE = dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
const HERE = new URL('./cpython/', import.meta.url);

/**
 * When CPython frees what nobody can reach: as it comes, at the first moment it may, once before a loop closes its async
 * generators, or not before the program has ended.
 */
export type Memory = 'counted' | 'collected' | 'swept' | 'kept';

export interface Oracle {
  /** What CPython itself does with a program. */
  run(source: string, file?: string, memory?: Memory): ScheduleJson;
  /** The value of an expression in the names of a Python module. */
  evaluate<T>(module: string, expression: string): T;
}

/** CPython 3.14 in WebAssembly, with asyncio on a virtual clock. */
export async function loadOracle(): Promise<Oracle> {
  const python = await loadPyodide({
    indexURL: PYODIDE,
    env: {PYTHONHASHSEED: '0', HOME: '/home/pyodide', TZ: 'UTC'},
  });
  python.registerJsModule('host_names', {is_unknown: isUnknown});
  python.FS.mkdirTree('/home/pyodide/oracle');
  for (const name of readdirSync(HERE)) {
    if (!name.endsWith('.py')) continue;
    python.FS.writeFile(`/home/pyodide/oracle/${name}`, readFileSync(new URL(name, HERE)));
  }
  python.runPython(`
import errno, json, os, re, shutil, sys
sys.path[:] = ["/home/pyodide", *(each for each in sys.path if each)]
# Where programs are, and where no import looks: one may be called as a module is.
os.mkdir("/home/programs")
os.chdir("/home/programs")
from oracle.run import run_program

def evaluate(module, expression):
    names = {"__name__": "module"}
    exec(module, names)
    return json.dumps(eval(expression, names))

def go(source, name, modules, memory):
    # Every run has a disk of its own, with the program on it.
    for folder in ("/tmp", "/home/programs"):
        for each in os.scandir(folder):
            shutil.rmtree(each) if each.is_dir() else os.remove(each)
    os.chdir("/home/programs")
    with open(os.path.basename(name), "w") as file:
        file.write(source)
    run = run_program(source, name, modules=json.loads(modules), memory=memory)
    told = re.sub(r"\\[Errno (\\d+)]", as_on_linux, json.dumps(run, ensure_ascii=False))
    return MODULE.sub(r"<module '\\1'>", told)

# Where a module lies is not the same on any two machines.
MODULE = re.compile(r"<module '([\\w.]+)' (?:from '[^']*'|\\([^)]*\\))>")

# WebAssembly counts the errors of a disk otherwise.
LINUX = {errno.ENOENT: 2, errno.EEXIST: 17, errno.ENOTDIR: 20, errno.EISDIR: 21, errno.ENOTEMPTY: 39}

def as_on_linux(found):
    return f"[Errno {LINUX.get(int(found[1]), found[1])}]"
`);
  const go = python.globals['get']('go') as (
    source: string,
    name: string,
    modules: string,
    memory: Memory,
  ) => string;
  const modules = JSON.stringify(MODELLED_SOURCES);
  const evaluate = python.globals['get']('evaluate') as (
    module: string,
    expression: string,
  ) => string;
  return {
    evaluate: (module, expression) => JSON.parse(evaluate(module, expression)),
    run: (source, file = 'program.py', memory = 'counted') =>
      JSON.parse(go(source, file, modules, memory)),
  };
}
