import {SECOND} from '../../model/clock.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {Killed} from '../children/killed.ts';
import {effectOf, SIG_DFL} from '../children/signals.ts';
import {error} from '../objects/errors.ts';
import {functions, type Maybe, waiting} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {asIndex} from '../operations/conversion.ts';
import {currentPid} from '../processes/pids.ts';
import {refuseInProcess} from '../processes/process.ts';
import {call} from '../run/calls.ts';
import {placeNow, refuse, refuseAt} from '../run/refusals.ts';
import {whoWaits} from '../run/thread-waits.ts';
import {vm} from '../run/vm.ts';
import {currentName} from './thread-idents.ts';

const SIGINT = 2;
const SIGALRM = 14;

/** A signal has come to the process that runs now: its main thread does at once what is to be done about that. */
export function receive(signal: number): void {
  if (currentName() !== 'MainThread') {
    tellMain(signal);
    return;
  }
  const effect = effectOf(signal, vm.signals);
  if (effect === 'ends') throw new Killed(signal);
  vm.machine.signals.came += 1;
  if (effect === 'ignored') return;
  for (const waker of vm.machine.signals.wakers) waker.wake(signal);
  const handler = vm.signals.get(signal);
  if (handler === undefined) throw error('KeyboardInterrupt');
  call(handler, [signal, vm.frame === null ? null : (vm.frame as unknown as Value)]);
}

/** The main thread learns of it as soon as it has its turn: what it waits for is left by an exception of a handler. */
function tellMain(signal: number): void {
  const {machine} = vm;
  const place = placeNow();
  const run = () => {
    if (vm.frame === null && signal === SIGINT && vm.signals.get(signal) === undefined)
      refuseAt(place, 'a signal to a main thread that is over is not modelled', 'join the thread');
    receive(signal);
  };
  machine.post({when: machine.time, worker: 0, run, isQuiet: true});
}

/** `raise_signal`: a main thread that waits is not woken by what comes to another thread. */
function send(signal: number): void {
  if (currentName() !== 'MainThread')
    refuse('raise_signal() in a thread is not modelled', 'take os.kill(os.getpid(), ...)');
  receive(signal);
}

/** `os.kill`. */
export function kill(pid: Maybe, signal: Maybe): void {
  const to = asIndex(pid as Value);
  const number = asIndex(signal as Value);
  const child = vm.machine.children.running.find(each => each.pid === to);
  if (child === undefined && to !== currentPid()) {
    if (to <= 0) refuse('a signal to many processes is not modelled', 'send it to each of them');
    throw error('ProcessLookupError', 3, 'No such process');
  }
  if (number === 0) return;
  if (child === undefined) receive(number);
  else child.signal(number);
}

const alarms = new WeakMap<object, {readonly when: number; isOver: boolean}>();

/** `signal.alarm`: seconds that were left of the one before. */
function alarm(seconds: Maybe): number {
  const {machine} = vm;
  if (vm.process?.kind === 'worker process') refuseInProcess('an alarm');
  const process = vm.process ?? machine;
  const before = alarms.get(process);
  const left = before === undefined || before.isOver ? 0 : before.when - machine.time;
  if (before !== undefined) before.isOver = true;
  const delay = asIndex(seconds as Value);
  if (delay > 0) {
    const made = {when: machine.time + delay * SECOND, isOver: false};
    alarms.set(process, made);
    const ring = () => {
      if (!made.isOver) kill(currentPid(), SIGALRM);
      made.isOver = true;
    };
    machine.post({when: made.when, worker: 0, run: ring, isQuiet: true});
  }
  return Math.ceil(left / SECOND);
}

/** A signal of the process goes to its main thread: another waits for ever. */
const pause = waiting('pause', '', function* () {
  const {signals} = vm.machine;
  const {came} = signals;
  const isMain = currentName() === 'MainThread';
  const remedy = 'Have the main thread wait for signals.';
  const blocked = whoWaits(() => ({what: 'a signal of its own', by: [], remedy}));
  yield new Wait(null, () => isMain && signals.came !== came, blocked);
  return null;
});

/** What the module `signal` is built on. */
export const SIGNALS: readonly (readonly [string, Value])[] = [
  ['pause', pause],
  ...functions({
    handler: [
      'number, interrupt',
      (number, interrupt) =>
        vm.signals.get(asIndex(number as Value)) ??
        (number === SIGINT ? (interrupt as Value) : SIG_DFL),
    ],
    set: [
      'number, handler',
      (number, handler) => setHandler(asIndex(number as Value), handler as Value),
    ],
    send: ['number', number => send(asIndex(number as Value))],
    in_main_thread: ['', () => currentName() === 'MainThread'],
    alarm: ['seconds', alarm],
  }),
];

/** `signal.signal`. */
export function setHandler(signal: number, handler: Value): void {
  vm.signals.set(signal, handler);
}
