import type {PyException} from '../objects/exceptions.ts';
import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {warnIgnored} from '../run/unraisable.ts';
import {vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';
import {registerPython} from './register.ts';

/** What a program has done before it ends: `_run_exitfuncs` is called when its last thread has ended. */
registerPython(
  'atexit',
  `
_registered = []
def register(*args, **kwargs):
    if not args:
        raise TypeError("register() takes at least 1 argument (0 given)")
    func, *args = args
    if not callable(func):
        raise TypeError("the first argument must be callable")
    _check()
    _registered.append((func, args, kwargs))
    return func
def unregister(func, /):
    _registered[:] = [each for each in _registered if not each[0] == func]
# What is registered or taken away meanwhile comes too late.
def _run_exitfuncs():
    for func, args, kwargs in _registered[::-1]:
        try:
            func(*args, **kwargs)
        except BaseException as error:
            _ignored(func, error)
    _registered.clear()
def _clear():
    _registered.clear()
def _ncallbacks():
    return len(_registered)
`,
  [
    ['_check', native('_check', '', () => vm.process?.refuseAtExit() ?? null)],
    [
      '_ignored',
      native('_ignored', 'func, raised', (func, raised) =>
        warnIgnored(`in atexit callback ${repr(func as Value)}`, raised as PyException),
      ),
    ],
  ],
);

/** The program has ended, and so have its threads: its exit functions run, and what its streams hold back is written. */
export function runExitFunctions(): void {
  runIfLoaded('atexit', '_run_exitfuncs');
  runIfLoaded('io', '_flush_all');
}

function runIfLoaded(module: string, name: string): void {
  const run = vm.modules.get(module)?.dict.get(name);
  if (run !== undefined) call(run, []);
}
