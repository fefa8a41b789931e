import type {Code} from '../compile/code.ts';
import {compileModule} from '../compile/module.ts';
import {registerModule} from '../modules/registry.ts';
import {misfit} from '../objects/c-arguments.ts';
import {type Keywords, type PyFunction, type PyModule, PyNative} from '../objects/functions.ts';
import {native} from '../objects/natives.ts';
import {builtinType, type Value} from '../objects/types.ts';
import {call, runFrame} from '../run/calls.ts';
import {Frame} from '../run/frames.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {Source} from '../source.ts';

/** How such a module refuses what CPython has: by its name, which is quoted, or in words. */
const REFUSE = native('_refuse', 'what, remedy', (what, remedy) => {
  const shown = String(what).includes(' ') ? what : `"${what}"`;
  return refuse(`${shown} is not modelled`, String(remedy));
});

/**
 * A module written in Python. Its frames show their names and no lines, like those of any library. `overrides` are
 * names that it gets once it has run.
 */
export function registerPython(
  name: string,
  text: string,
  natives: readonly (readonly [string, Value])[] = [],
  overrides: (module: PyModule) => Iterable<readonly [string, Value]> = () => [],
): void {
  const compiled = compiledOnce(text, `<library ${name}>`);
  registerModule(name, module => {
    module.dict.set('_refuse', REFUSE);
    for (const [key, value] of natives) module.dict.set(key, value);
    const code = compiled();
    runFrame(new Frame(code, new Array(code.slots), module.dict, module.dict, null, vm.frame));
    return overrides(module);
  });
}

/** Functions that CPython has in C, in a module `home`: they show as such, and are no methods where a class has them. */
export function writtenInC(names: string, home?: string): (module: PyModule) => [string, Value][] {
  return module =>
    names
      .split(' ')
      .map(name => [name, inC(module.dict.get(name) as PyFunction, home ?? `_${module.name}`)]);
}

function inC(func: PyFunction, home: string): PyNative {
  const {params} = func.code;
  const optional = params.positional - func.defaults.length;
  const required = params.names.map(
    (name, at) =>
      at < optional || (at >= params.positional && func.keywordDefaults?.has(name) === false),
  );
  const run = (args: readonly Value[], keywords: Keywords) => {
    const wrong = misfit(made, {...params, required}, args.length, keywords);
    if (wrong !== null) throw wrong;
    return call(func, args, keywords);
  };
  const made = new PyNative(func.name, run, false, builtinType);
  made.module = home;
  return made;
}

/** Nothing in compiled code is of one run: children, and programs one after the other, share it. */
function compiledOnce(text: string, file: string): () => Code {
  const codes = new Map<boolean, Code>();
  return () => {
    const {finalizes} = vm.program;
    const code = codes.get(finalizes) ?? compileModule(new Source(text, file, true, finalizes));
    codes.set(finalizes, code);
    return code;
  };
}
