import type {Wait} from '../../model/concurrent/worker.ts';
import type {Suspending} from '../compile/code.ts';
import {error, raising} from '../objects/errors.ts';
import type {Value} from '../objects/types.ts';
import {callPausing} from '../run/pausing.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import type {Signals} from './signals.ts';

const SIGINT = 2;

/** The code of a process: where it waits, its handlers of signals are called; what they raise is raised there. */
export function* interruptible(
  code: Suspending<Value>,
  signals: Signals,
): Generator<unknown, Value, null> {
  for (let step = code.next(null); ; ) {
    if (step.done === true) return step.value;
    const {frame} = vm;
    if (frame !== null) vm.paused.add(frame);
    let raised: unknown = null;
    try {
      yield* waitingFor(step.value as Wait, signals);
    } catch (thrown) {
      raised = thrown;
    }
    if (frame !== null) vm.paused.delete(frame);
    vm.frame = frame;
    step = raised === null ? code.next(null) : code.throw(raised);
  }
}

/** What a process waits for is over only when it says so: a signal on the way makes no difference to that. */
function* waitingFor(wait: Wait, signals: Signals): Generator<unknown, void, null> {
  const {frame} = vm;
  do {
    yield wait;
    for (let signal = signals.take(); signal !== undefined; signal = signals.take()) {
      vm.frame = frame;
      yield* handling(signal);
    }
  } while (!wait.ready() && (wait.until === null || vm.machine.time < wait.until));
}

function* handling(signal: number): Generator<unknown, void, null> {
  const handler = vm.signals.get(signal);
  if (handler === undefined) {
    if (vm.machine.running !== null)
      refuse(
        'an interrupt of an event loop in a child process is not modelled',
        'end it with terminate()',
      );
    if (signal === SIGINT) throw raising(error('KeyboardInterrupt'));
    return;
  }
  if (typeof handler !== 'number') yield* callPausing(handler, [signal, null]);
}
