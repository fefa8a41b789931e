import {isModelled, isOurs, loadModule} from '../modules/registry.ts';
import {instead, STDLIB_NAMES} from '../modules/stdlib-names.ts';
import {UNMODELLED} from '../modules/unmodelled.ts';
import {error, isError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {PyModule} from '../objects/functions.ts';
import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {setField} from '../operations/exception-fields.ts';
import {find} from '../operations/get-attribute.ts';
import {toArray} from '../operations/iteration.ts';
import {refuseAbsent} from '../operations/missing-attribute.ts';
import type {Alias, StmtOf} from '../parse/ast.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import type {CompiledStmt} from './code.ts';
import type {Context} from './context.ts';
import {doing} from './doing.ts';
import {isMentioned} from './mentions.ts';
import {storeName} from './names.ts';
import {takeAllNames} from './taken-names.ts';

export function compileImport(context: Context, node: StmtOf<'Import'>): CompiledStmt {
  const at = context.place(node);
  const imports = node.names.map(({name, as, from}) => {
    const [top = name] = name.split('.');
    const unused = isForUse(name) ? unusedModule(as === null ? top : name) : null;
    if (unused === null) refuseUnmodelled(context, name, from);
    return {name, top, as, unused, store: storeName(context, as ?? top)};
  });
  return doing(frame => {
    frame.at = at;
    for (const {name, top, as, unused, store} of imports) {
      if (unused !== null) {
        vm.modules.set(unused.name, unused);
        store(frame, unused);
        continue;
      }
      const module = importModule(context, name);
      store(frame, as === null ? (loadModule(top) as Value) : module);
    }
  });
}

/** Modules within packages that are not modelled, which programs import as they do those that are in none. */
const PARTS: ReadonlySet<string> = new Set(
  `email.message email.mime.base email.mime.multipart email.mime.text email.utils xml.dom.minidom xml.etree.ElementTree
  xml.sax`.split(/\s+/),
);
/** What shows where it is imported, or is CPython's own. */
const SHOWN = /^(this|antigravity|_.*)$/;

/** Programs import much that they leave alone, or use on other systems: it is refused where it is used. */
function isForUse(name: string): boolean {
  if (SHOWN.test(name) || isModelled(name)) return false;
  return STDLIB_NAMES.has(name) || PARTS.has(name);
}

/** Whether a name that a module lacks is imported, and mentioned nowhere else. */
function isNameLeftAlone({source}: Context, node: StmtOf<'ImportFrom'>, alias: Alias): boolean {
  const {name, as} = alias;
  if (UNMODELLED.get(`module ${node.module}`)?.has(name) !== true) return false;
  return !isMentioned(source, node, as ?? name);
}

function unusedModule(name: string): PyModule {
  const module = new PyModule(name);
  module.dict.set('__name__', name);
  module.dict.set(
    '__getattr__',
    native('__getattr__', 'name', () => refuseModule(name)),
  );
  return module;
}

/** What CPython has and the model has not: no program may take a wrong turn because of it. */
function refuseUnmodelled(context: Context, name: string, at: number): void {
  const [top = name] = name.split('.');
  if (isRefused(name)) context.fail(at, `the module "${name}" is not modelled`, instead(top));
}

function refuseModule(name: string): never {
  const [top = name] = name.split('.');
  return refuse(`the module "${name}" is not modelled`, instead(top));
}

function isRefused(name: string): boolean {
  const [top = name] = name.split('.');
  return !isModelled(name) && (STDLIB_NAMES.has(top) || isModelled(top) || COMPANIONS.has(top));
}

/** What is installed with the libraries that are modelled: who has these has it, too. */
const COMPANIONS: ReadonlySet<string> = new Set(
  'aiohappyeyeballs aiosignal anyio certifi charset_normalizer frozenlist h11 httpcore idna propcache'.split(
    /\s+/,
  ),
);

/** A module that a program names while it runs. */
export function imported(name: string): PyModule {
  if (vm.modules.has(name)) return found(name, false);
  if (isForUse(name)) return unusedModule(name);
  if (isRefused(name)) refuseModule(name);
  return found(name, false);
}

function importModule({source}: Context, name: string): PyModule {
  return found(name, source.library);
}

function found(name: string, byLibrary: boolean): PyModule {
  if (vm.modules.get(name) === null) {
    throw notFound(name, `import of ${name} halted; None in sys.modules`);
  }
  const module = isOurs(name) && !byLibrary ? null : loadModule(name);
  if (module !== null) return module;
  const missing = firstMissing(name);
  throw notFound(missing, `No module named '${missing}'`);
}

function notFound(name: string, text: string): PyException {
  const raised = error('ModuleNotFoundError', text);
  setField(raised, 'name', name);
  return raised;
}

/** `a.b.c` is imported from left to right. */
function firstMissing(name: string): string {
  const parts = name.split('.');
  const prefixes = parts.map((_, index) => parts.slice(0, index + 1).join('.'));
  return prefixes.find(each => !isModelled(each)) ?? name;
}

export function compileImportFrom(context: Context, node: StmtOf<'ImportFrom'>): CompiledStmt {
  const at = context.place(node);
  // It may stand where no run comes to, as under `if TYPE_CHECKING:`.
  if (node.level === 0 && isRefused(node.module)) {
    return doing(frame => {
      frame.at = at;
      refuseModule(node.module);
    });
  }
  const takesAll = node.names.some(({name}) => name === '*');
  if (takesAll && context.kind !== 'module') {
    const found = 'import * only allowed at module level';
    context.fail(node.from, found, 'import it at the top, or name what you need');
  }
  if (node.level > 0) {
    return doing(frame => {
      frame.at = at;
      // A file that is run by itself is in no package.
      throw error('ImportError', 'attempted relative import with no known parent package');
    });
  }
  if (takesAll) {
    return doing(frame => {
      frame.at = at;
      const module = importModule(context, node.module);
      const target = frame.names ?? frame.globals;
      for (const [name, value] of exported(module)) target.set(name, value);
      takeAllNames(frame.globals, module);
    });
  }
  const asked = node.names.filter(alias => !isNameLeftAlone(context, node, alias));
  const names = asked.map(({name, as}) => ({name, store: storeName(context, as ?? name)}));
  return doing(frame => {
    frame.at = at;
    const module = importModule(context, node.module);
    for (const {name, store} of names) store(frame, attribute(module, name));
  });
}

function attribute(module: PyModule, name: string): Value {
  const found = foundIn(module, name);
  if (found !== undefined) return found;
  const nested = loadModule(`${module.name}.${name}`);
  if (nested !== null) return nested;
  refuseAbsent(module, name);
  if (UNMODELLED.get(`package ${module.name}`)?.has(name)) {
    refuse(`the module "${module.name}.${name}" is not modelled`, instead(module.name));
  }
  const text = `cannot import name '${name}' from '${module.name}' (unknown location)`;
  const raised = error('ImportError', text);
  setField(raised, 'name', module.name);
  setField(raised, 'name_from', name);
  throw raised;
}

/** Its `__getattr__` may say that it has none: a module of that name is looked for then. */
function foundIn(module: PyModule, name: string): Value | undefined {
  try {
    return find(module, name);
  } catch (thrown) {
    if (isError(thrown, 'AttributeError')) return undefined;
    throw thrown;
  }
}

function exported(module: PyModule): [string, Value][] {
  const all = module.dict.get('__all__');
  if (all === undefined) return [...module.dict].filter(([name]) => !name.startsWith('_'));
  return toArray(all).map(name => [name as string, attribute(module, name as string)]);
}
