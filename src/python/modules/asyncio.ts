import {Future} from '../../model/futures.ts';
import {gather} from '../../model/gather.ts';
import type {Coroutine} from '../../model/host.ts';
import {run} from '../../model/runners.ts';
import {getRunningLoop, sleep} from '../../model/sleep.ts';
import {Task} from '../../model/tasks.ts';
import {waitFor} from '../../model/wait-for.ts';
import {registerClass} from '../attributes.ts';
import {errorType} from '../errors.ts';
import {registerModule} from '../modules.ts';
import {functions, methods} from '../natives.ts';
import {toFloat} from '../numbers.ts';
import {nativeType, PyList, type Value} from '../objects.ts';
import {truth} from '../protocols.ts';
import {vm} from '../vm.ts';

export const futureType = nativeType('Future', undefined, '_asyncio');
export const taskType = nativeType('Task', [futureType], '_asyncio');
registerClass(Future, futureType);
registerClass(Task, taskType);
methods(futureType, {
  done: ['', self => (self as Future).done()],
  cancelled: ['', self => (self as Future).cancelled()],
  result: ['', self => (self as Future).result() as Value],
  cancel: ['msg=', (self, msg) => (self as Future).cancel(msg ?? null)],
});

const seconds = (value: Value | undefined) => (value == null ? null : toFloat(value));

registerModule('asyncio', () => [
  ...functions({
    run: ['main, *, debug=, loop_factory=', main => run(vm.machine, main) as Value],
    sleep: [
      'delay, result=',
      (delay, result) => sleep(vm.machine, toFloat(delay as Value), result ?? null),
    ],
    create_task: [
      'coro, *, name=, context=, eager_start=',
      (coro, name) =>
        getRunningLoop(vm.machine).createTask(coro as Coroutine, {
          name: (name ?? undefined) as string | undefined,
        }),
    ],
    gather: [
      '*coros_or_futures, return_exceptions=',
      (all, quiet) =>
        gather(
          getRunningLoop(vm.machine),
          all as Value[],
          results => new PyList(results as Value[]),
          truth(quiet ?? false),
        ),
    ],
    wait_for: ['fut, timeout', (fut, timeout) => waitFor(vm.machine, fut, seconds(timeout))],
  }),
  ['TimeoutError', errorType('TimeoutError')],
  ['CancelledError', errorType('CancelledError')],
]); // prettier-ignore
