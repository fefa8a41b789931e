import type {PyDict} from '../../objects/dict.ts';
import type {PyObject} from '../../objects/types.ts';
import {vm} from '../../run/vm.ts';

/** Whether a loop begins in debug mode: as long as the program has `PYTHONASYNCIODEBUG` in its `os.environ`. */
export function isDebugMode(): boolean {
  const environ = vm.modules.get('_environ')?.dict.get('environ') as PyObject | undefined;
  const data = environ?.attrs?.get('_data') as PyDict | undefined;
  return (data?.get('PYTHONASYNCIODEBUG') ?? '') !== '';
}
