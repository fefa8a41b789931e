import {Runner} from '../../../model/asyncio/runners.ts';
import {holding, holdingInThread} from '../../lifetime/handled-errors.ts';
import {error, isError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {inThreads, methods, native} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {functionType, nativeType, type Value} from '../../objects/types.ts';
import {truth} from '../../operations/truth.ts';
import {call} from '../../run/calls.ts';
import {holdingMeanwhile} from '../../run/held-meanwhile.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {checkedLoop, contextOf} from './convert.ts';
import {newEventLoop, setEventLoop} from './current-loop.ts';
import {catchInterrupts} from './interrupts.ts';

type Maybe = Value | undefined;

/** `asyncio.run`. */
export function runMain(main: Maybe, debug: Maybe, factory: Maybe): Value {
  const runner = runnerOfRun(debug, factory);
  let result: Value;
  try {
    getLoopFor(main, runner);
    result = runner.run(main) as Value;
  } catch (thrown) {
    if (isError(thrown, 'BaseException')) holding(thrown, () => runner.close());
    throw thrown;
  }
  holdingMeanwhile(result, () => runner.close());
  return result;
}

/** The same in a thread. */
export function* runMainInThread(
  main: Maybe,
  debug: Maybe,
  factory: Maybe,
): Generator<unknown, Value, null> {
  const runner = runnerOfRun(debug, factory);
  let result: Value;
  try {
    getLoopFor(main, runner);
    result = (yield* runner.runInThread(main)) as Value;
  } catch (thrown) {
    if (isError(thrown, 'BaseException')) yield* holdingInThread(thrown, runner.closeInThread());
    throw thrown;
  }
  yield* runner.closeInThread();
  return result;
}

/** The program may make the loop, and handle what is logged of it: until then nobody else holds what is to run. */
function getLoopFor(main: Maybe, runner: Runner): void {
  if (vm.machine.running === null) holdingMeanwhile(main ?? null, () => runner.getLoop());
}

function runnerOfRun(debug: Maybe, factory: Maybe): Runner {
  if (vm.machine.running !== null) {
    throw error('RuntimeError', 'asyncio.run() cannot be called from a running event loop');
  }
  const runner = makeRunner(debug, factory);
  // `run` itself calls `Runner.run`.
  runner.depth += 1;
  return runner;
}

function makeRunner(debug: Maybe, factory: Maybe): Runner {
  const own = factory == null;
  const make = () => {
    if (!own) return checkedLoop(call(factory as Value, []));
    const loop = newEventLoop();
    setEventLoop(loop);
    return loop;
  };
  const runner = new Runner(vm.machine, debug == null ? null : truth(debug), make);
  runner.catchInterrupts = catchInterrupts;
  if (own) runner.onClose = () => setEventLoop(null);
  return runner;
}

export const runnerType = nativeType('Runner', undefined, 'asyncio.runners');
registerClass(Runner, runnerType);

const initRunner = native(
  '__init__',
  'self, *, debug=, loop_factory=',
  (_self, debug, factory) => makeRunner(debug, factory),
  true,
  functionType,
);
initRunner.qualname = 'Runner.__init__';
registerMaker(runnerType, (cls, args, keywords) => {
  if (cls.native) return initRunner.call([null, ...args], keywords);
  return refuse('a class that derives from asyncio.Runner is not modelled', 'let it hold one');
});
const runner = (self: unknown) => self as Runner;
methods(runnerType, {
  run: [
    'coro, *, context=',
    (self, coro, context) => {
      getLoopFor(coro, runner(self));
      return runner(self).run(coro, contextOf(context)) as Value;
    },
  ],
  close: ['', self => runner(self).close()],
  get_loop: ['', self => runner(self).getLoop()],
  __enter__: [
    '',
    self => {
      runner(self).getLoop();
      return self;
    },
  ],
  __exit__: ['*args', self => runner(self).close()],
});
inThreads(runnerType, {
  *run(self, coro) {
    getLoopFor(coro, runner(self));
    return (yield* runner(self).runInThread(coro)) as Value;
  },
  *close(self) {
    yield* runner(self).closeInThread();
    return null;
  },
  *__exit__(self) {
    yield* runner(self).closeInThread();
    return null;
  },
});
