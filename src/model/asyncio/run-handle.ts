import {type Nanoseconds, seconds} from '../clock.ts';
import type {EventLoop} from './base-events.ts';
import type {Handle} from './events.ts';
import {madeAt} from './seldom.ts';

/** `Handle._run` as the loop sees it: what it did, what it raised, and in debug mode how long it took. */
export function runHandle(loop: EventLoop, handle: Handle): void {
  const {machine, debug} = loop;
  const {by, now: start, host} = machine;
  machine.clockReads = 0;
  loop.handle = handle;
  if (!handle.callback.stepsTask) announce(loop, handle);
  try {
    handle.run(machine);
  } catch (thrown) {
    report(loop, handle, thrown);
  } finally {
    machine.by = by;
    loop.handle = null;
  }
  host.stepEnded();
  if (debug) noteSlowCallback(loop, handle, start);
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
  loop.callExceptionHandler({message, exception: thrown, handle, ...made});
}

/** In debug mode the loop says who kept it for too long. */
function noteSlowCallback(loop: EventLoop, handle: Handle, start: Nanoseconds): void {
  const {host, now} = loop.machine;
  const took = seconds(now) - seconds(start);
  if (took < loop.slowCallbackDuration) return;
  const shown = host.repr(handle.callback.task ?? handle);
  host.log('warning', `Executing ${shown} took ${took.toFixed(3)} seconds`, null);
}
