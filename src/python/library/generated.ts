import {compileModule} from '../compile/module.ts';
import type {PyNative} from '../objects/functions.ts';
import {native} from '../objects/natives.ts';
import type {Attributes, Value} from '../objects/types.ts';
import {runFrame} from '../run/calls.ts';
import {Frame} from '../run/frames.ts';
import {vm} from '../run/vm.ts';
import {GENERATED, Source} from '../source.ts';

/**
 * Runs the text that a modelled library makes up, and gives the function of a name in it. No text of a program's gets there.
 * A traceback names the lines of a `file` that CPython's own library makes up.
 */
export function evaluated(name: string, file = GENERATED): PyNative {
  return native('_evaluated', 'text, module', (text, module) => {
    const code = compileModule(new Source(text as string, file, true, vm.program.finalizes));
    const globals: Attributes = new Map<string, Value>([['__name__', module as Value]]);
    runFrame(new Frame(code, new Array(code.slots), globals, globals, null, vm.frame));
    return globals.get(name) as Value;
  });
}
