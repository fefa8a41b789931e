import {nanoseconds} from '../../../model/clock.ts';
import type {Child} from '../../../model/processes/child.ts';
import {native, waiting} from '../../objects/natives.ts';
import {qualifiedName} from '../../objects/qualified-name.ts';
import type {PyObject, Value} from '../../objects/types.ts';
import {toFloat} from '../../operations/numbers.ts';
import {nextIdentity} from '../../processes/identities.ts';
import type {StartMethod} from '../../processes/importing.ts';
import {MAIN_PID} from '../../processes/pids.ts';
import {Process, processName} from '../../processes/process.ts';
import {ended, startProcess} from '../../processes/started.ts';
import {vm} from '../../run/vm.ts';

const start = waiting('_start', 'process, method, target', function* (process, method, target) {
  return yield* startProcess(
    process as PyObject,
    method as StartMethod,
    target == null ? 'Process.run' : qualifiedName(target),
  );
});

const join = waiting('_ended', 'child, name, timeout', function* (child, name, timeout) {
  const patience = timeout == null ? null : nanoseconds(Math.max(0, toFloat(timeout)));
  const until = patience === null ? null : vm.machine.time + patience;
  return yield* ended(child as unknown as Child, name as string, until);
});

/** What the library's processes are built on. */
export const PROCESS: readonly (readonly [string, Value])[] = [
  ['_next_identity', native('_next_identity', '', nextIdentity)],
  ['_main_pid', MAIN_PID],
  ['_name', native('_name', '', processName)],
  ['_in_pool', native('_in_pool', '', () => vm.process instanceof Process)],
  [
    '_has_pools',
    native('_has_pools', '', () => vm.processes.some(each => each instanceof Process)),
  ],
  ['_start', start],
  ['_ended', join],
];
