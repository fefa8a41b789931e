import {Executor} from '../../model/concurrent/executor.ts';
import {error} from '../objects/errors.ts';
import {keywordsOf, methods, waitingMethods} from '../objects/natives.ts';
import {typeOf} from '../objects/type-of.ts';
import {nativeType, type Value} from '../objects/types.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {ProcessPool} from '../processes/process-pool.ts';
import {call} from '../run/calls.ts';
import {callPausing} from '../run/pausing.ts';
import {isOverridden} from './asyncio/overrides.ts';
import {loadModule} from './registry.ts';

/** What pools of threads and of processes derive from, and executors of the program's own. */
export const executorType = nativeType('Executor', undefined, 'concurrent.futures._base');

/** What CPython's own code calls of any executor: `submit`, which a class of the program may have in its own way. */
export function submitTo(executor: Value, func: Value, args: readonly Value[]): Value {
  return call(getAttribute(executor, 'submit'), [func, ...args]);
}

/** Whether its jobs are handed over by `submit` of a class of the program. */
export function submitsItself(executor: unknown): boolean {
  return !(executor instanceof Executor) || isOverridden(typeOf(executor), 'submit');
}

/** At the end of `with`. */
export function shutDown(executor: Value): void {
  call(getAttribute(executor, 'shutdown'), [], new Map([['wait', true]]));
}

methods(executorType, {
  submit: [
    'fn, /, *args, **kwargs',
    () => {
      throw error('NotImplementedError');
    },
  ],
  shutdown: ['wait=, *, cancel_futures=', () => null],
  __enter__: ['', self => self],
  __exit__: [
    '*args',
    self => {
      shutDown(self as Value);
      return false;
    },
  ],
});

/** `map` as the library has it, in Python. */
function mapOf(executor: Value): Value {
  const cls = executor instanceof ProcessPool ? 'ProcessPoolExecutor' : 'Executor';
  return getAttribute(loadModule('_futures')?.dict.get(cls) as Value, 'map');
}

waitingMethods(executorType, {
  map: [
    'fn, *iterables, **options',
    function* (self, fn, iterables, options) {
      const args = [self, fn, ...(iterables as unknown as Value[])] as Value[];
      return yield* callPausing(mapOf(self as Value), args, keywordsOf(options));
    },
  ],
});
