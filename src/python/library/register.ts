import {compileModule} from '../compile/module.ts';
import {registerModule} from '../modules/registry.ts';
import type {PyModule} from '../objects/functions.ts';
import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {runFrame} from '../run/calls.ts';
import {Frame} from '../run/frames.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {Source} from '../source.ts';

/** How such a module refuses what CPython has. */
const REFUSE = native('_refuse', 'name, remedy', (name, remedy) =>
  refuse(`"${name}" is not modelled`, String(remedy)),
);

/**
 * A module written in Python. Its frames show their names and no lines, like those of any library. `overrides` are
 * names that it gets once it has run.
 */
export function registerPython(
  name: string,
  text: string,
  natives: readonly (readonly [string, Value])[] = [],
  overrides: () => Iterable<readonly [string, Value]> = () => [],
): void {
  registerModule(name, module => {
    module.dict.set('_refuse', REFUSE);
    for (const [key, value] of natives) module.dict.set(key, value);
    runModule(module, text);
    return overrides();
  });
}

function runModule(module: PyModule, text: string): void {
  const code = compileModule(new Source(text, `<${module.name}>`, true));
  runFrame(new Frame(code, new Array(code.slots), module.dict, module.dict, null, vm.frame));
}
