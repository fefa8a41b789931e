import {EventLoop} from '../../../model/asyncio/base-events.ts';
import {error} from '../../objects/errors.ts';
import type {Value} from '../../objects/types.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {refuseInProcess} from '../../processes/process.ts';
import {call} from '../../run/calls.ts';
import {vm} from '../../run/vm.ts';
import {currentName, shownName} from '../thread-idents.ts';
import {isDebugMode} from './debug-mode.ts';

/** The loop that is set for a thread, though it may not run. */
interface Setting {
  loop: EventLoop | null;
  wasSet: boolean;
}

const settings = new WeakMap<object, Map<string, Setting>>();

/** Of the thread that asks. */
function setting(): Setting {
  const process = vm.process ?? vm.machine;
  const threads = settings.get(process) ?? new Map<string, Setting>();
  settings.set(process, threads);
  const name = currentName();
  const known = threads.get(name) ?? {loop: null, wasSet: name !== 'MainThread'};
  threads.set(name, known);
  return known;
}

/** The policies that programs have set: they say which loop is the current one, and make new ones. */
const chosen = new WeakMap<object, Value>();

/** Undefined for asyncio's own. */
export function chosenPolicy(): Value | undefined {
  return chosen.get(vm.machine);
}

/** `asyncio.set_event_loop_policy()`: None stands for asyncio's own. */
export function choosePolicy(policy: Value): void {
  if (policy === null) chosen.delete(vm.machine);
  else chosen.set(vm.machine, policy);
}

/** `asyncio.set_event_loop()`: the policy does it. */
export function setEventLoop(loop: EventLoop | null): void {
  const policy = chosenPolicy();
  if (policy === undefined) setLoop(loop);
  else call(getAttribute(policy, 'set_event_loop'), [loop]);
}

/** As asyncio's own policy does it. */
export function setLoop(loop: EventLoop | null): void {
  const current = setting();
  current.loop = loop;
  current.wasSet = true;
}

/** The one that is still set when the program has ended: asyncio keeps it, and what it has yet to do, for good. */
export function loopLeftSet(): EventLoop | null {
  return setting().loop;
}

/** `asyncio.get_event_loop()`: the policy's, where none runs. */
export function currentLoop(): EventLoop {
  const {running} = vm.machine;
  if (running !== null) return running;
  const policy = chosenPolicy();
  if (policy === undefined) return loopThatIsSet();
  return call(getAttribute(policy, 'get_event_loop'), []) as EventLoop;
}

/** As before 3.14 it makes one where there is none yet, unless the program is ready for the error. */
export function loopThatIsSet(): EventLoop {
  const {machine} = vm;
  const current = setting();
  if (current.loop === null && !current.wasSet && !isReadyForRuntimeError()) {
    const {seq, at} = machine;
    machine.record({seq, at, kind: 'compat-noted', what: 'get_event_loop() created a loop'});
    setLoop(newEventLoop());
  }
  if (current.loop === null) {
    throw error('RuntimeError', `There is no current event loop in thread '${shownName()}'.`);
  }
  return current.loop;
}

/** Whether what is being done stands in a `try` that names the error, here or in who called it. */
function isReadyForRuntimeError(): boolean {
  for (let frame = vm.frame; frame !== null; frame = frame.back) {
    const {readyForRuntimeError, spans} = frame.code.places;
    const at = spans[frame.at]?.from ?? 0;
    if (readyForRuntimeError.some(({from, to}) => from <= at && at < to)) return true;
  }
  return false;
}

/** `asyncio.new_event_loop()`: one of the policy's. */
export function newEventLoop(): EventLoop {
  const policy = chosenPolicy();
  if (policy === undefined) return newLoop();
  return call(getAttribute(policy, 'new_event_loop'), []) as EventLoop;
}

/** A loop for the program's own process, or one that it has started; a process that imports the program has none. */
export function newLoop(selector?: string | null): EventLoop {
  if (vm.process?.mayLoop !== true) refuseInProcess('an event loop');
  const loop = new EventLoop(vm.machine, selector);
  loop.debug = isDebugMode();
  return loop;
}
