import {compileModule} from '../compile/module.ts';
import {isError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {PyModule} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {exitCode} from '../operations/exception-fields.ts';
import {runFrame} from '../run/calls.ts';
import {Frame} from '../run/frames.ts';
import {put} from '../run/output.ts';
import {tracebackText} from '../run/tracebacks.ts';
import {vm} from '../run/vm.ts';
import {str} from '../text/str.ts';

/** Says what a process ends with; its exit status. */
export function told(raised: PyException): number {
  if (!isError(raised, 'SystemExit')) {
    put('stderr', tracebackText(raised));
    return 1;
  }
  const code = exitCode(raised);
  if (code === null || typeof code === 'number') return Number(code);
  put('stderr', `${str(code)}\n`);
  return 1;
}

/** Imports the program, as `__mp_main__`. */
export function runMain(): void {
  const main = new PyModule('__mp_main__');
  const code = compileModule(vm.program);
  const names: [string, Value][] = [
    ['__name__', '__mp_main__'],
    ['__file__', vm.program.file],
    ['__doc__', code.doc],
    ['__package__', ''],
    ['__spec__', null],
  ];
  for (const [name, value] of names) main.dict.set(name, value);
  vm.modules.set('__main__', main);
  vm.modules.set('__mp_main__', main);
  runFrame(new Frame(code, new Array(code.slots), main.dict, main.dict, null, null));
}
