import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import {Handle} from '../../../model/asyncio/events.ts';
import {LoopSignals} from '../../../model/asyncio/loop-signals.ts';
import {error, typeError, valueError} from '../../objects/errors.ts';
import {type Maybe, methods, native} from '../../objects/natives.ts';
import type {PyType, Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';
import {isInt} from '../../operations/numbers.ts';
import {refuseInProcess} from '../../processes/process.ts';
import {isCoroutine} from '../../run/awaiting.ts';
import {vm} from '../../run/vm.ts';
import {repr} from '../../text/repr.ts';
import {str} from '../../text/str.ts';
import {loadModule} from '../registry.ts';
import {setHandler} from '../signals.ts';
import {currentName} from '../thread-idents.ts';
import {PyCallback} from './convert.ts';
import {isAsyncioCoroutineFunction} from './coroutine-functions.ts';

const SIGINT = 2;
/** Nobody can do anything about these. */
const UNCATCHABLE = [9, 19];
const noop = native('_sighandler_noop', 'signum, frame', () => null);

const known = new WeakMap<EventLoop, LoopSignals>();

function checked(sig: Maybe): number {
  const value = sig ?? null;
  if (!isInt(value)) throw typeError(`sig must be an int, not ${repr(value)}`);
  const signal = asIndex(value);
  if (signal < 1 || signal > 64 || signal === 32 || signal === 33) {
    throw valueError(`invalid signal number ${str(value)}`);
  }
  return signal;
}

function restore(signal: number): void {
  const usual = loadModule('signal')?.dict.get('default_int_handler') as Value;
  setHandler(signal, signal === SIGINT ? usual : 0);
}

function add(loop: EventLoop, sig: Maybe, callback: Value, args: readonly Value[]): void {
  if (isCoroutine(callback) || isAsyncioCoroutineFunction(callback) === true) {
    throw typeError('coroutines cannot be used with add_signal_handler()');
  }
  const signal = checked(sig);
  refuseInProcess('a handler of signals of a loop');
  loop.checkClosed();
  if (currentName() !== 'MainThread') {
    throw error('RuntimeError', 'set_wakeup_fd only works in main thread of the main interpreter');
  }
  if (UNCATCHABLE.includes(signal)) {
    throw error('RuntimeError', `sig ${str(sig as Value)} cannot be caught`);
  }
  const signals = known.get(loop) ?? new LoopSignals(loop, restore);
  known.set(loop, signals);
  const context = vm.machine.context.copy();
  signals.handlers.set(signal, new Handle(new PyCallback(callback, args), context));
  setHandler(signal, noop);
}

/** What a loop does about signals. */
export function signalMethods(loopType: PyType): void {
  methods(loopType, {
    add_signal_handler: [
      'sig, callback, *args',
      (self, sig, callback, args) =>
        add(self as unknown as EventLoop, sig, callback as Value, args as unknown as Value[]),
    ],
    remove_signal_handler: [
      'sig',
      (self, sig) => known.get(self as unknown as EventLoop)?.remove(checked(sig)) ?? false,
    ],
  });
}
