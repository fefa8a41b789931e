import {type Nanoseconds, seconds} from '../clock.ts';
import type {Wait} from '../concurrent/worker.ts';
import type {EventLoop} from './base-events.ts';
import {type Callback, Handle} from './events.ts';
import {SLOW_CALLBACK} from './log-places.ts';
import {madeAt} from './seldom.ts';

/** What a thread's loop was running when its thread had to wait: until then the loop runs nothing else. */
export interface Interruption {
  readonly wait: Wait;
  /** Runs what is left of it. */
  readonly goOn: Callback;
}

/** `runHandle` in a thread, which pauses where the code waits. */
export function* runHandleInThread(loop: EventLoop, handle: Handle): Generator<Wait, void, null> {
  const {now} = loop.machine;
  runHandle(loop, handle, now);
  while (loop.interruption !== null) {
    const {wait, goOn} = loop.interruption;
    yield wait;
    loop.interruption = null;
    runHandle(loop, new Handle(goOn, handle.context), now);
  }
}

/** `Handle._run` as the loop sees it: what it did, what it raised, and in debug mode how long it took. */
export function runHandle(loop: EventLoop, handle: Handle, start = loop.machine.now): void {
  const {machine, debug} = loop;
  const {by, host} = machine;
  const {task} = handle.callback;
  machine.clockReads.begin(task);
  loop.handle = handle;
  if (!handle.callback.stepsTask) announce(loop, handle);
  try {
    handle.run(machine);
  } catch (thrown) {
    report(loop, handle, thrown);
  } finally {
    machine.by = by;
    machine.clockReads.end(task);
    loop.handle = null;
  }
  host.handleRun(handle.callback);
  if (debug && loop.interruption === null) noteSlowCallback(loop, handle, start);
}

function announce({machine}: EventLoop, {callback}: Handle): void {
  if (!machine.recording) {
    machine.by = 'cb';
    return;
  }
  const label = callback.label();
  machine.by = `cb:${label}`;
  machine.record({seq: machine.seq, at: machine.at, kind: 'callback-run', label});
}

function report(loop: EventLoop, handle: Handle, thrown: unknown): void {
  const {host} = loop.machine;
  if (!host.isError(thrown, 'BaseException')) throw thrown;
  if (host.isError(thrown, 'SystemExit') || host.isError(thrown, 'KeyboardInterrupt')) throw thrown;
  const message = `Exception in callback ${host.callbackSource(handle.callback)}`;
  const made = madeAt(handle.sourceTraceback);
  const context = {message, exception: thrown, handle, ...made};
  const told = {run: () => loop.callExceptionHandler(context)};
  host.reporting(thrown, handle, () => host.outside(told, loop.calls?.depth ?? 0));
}

/** In debug mode the loop says who kept it for too long. */
function noteSlowCallback(loop: EventLoop, handle: Handle, start: Nanoseconds): void {
  const {host, now} = loop.machine;
  const took = seconds(now) - seconds(start);
  if (took < loop.slowCallbackDuration) return;
  const shown = host.repr(handle.callback.task ?? handle);
  host.log('warning', `Executing ${shown} took ${took.toFixed(3)} seconds`, null, SLOW_CALLBACK);
}
