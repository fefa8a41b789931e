import {type AsyncGenerator, finalizeAsyncgen} from '../../model/asyncio/asyncgens.ts';
import {EventLoop} from '../../model/asyncio/base-events.ts';
import {PyException} from '../objects/exceptions.ts';
import {PyMethod, type PyNative} from '../objects/functions.ts';
import {native} from '../objects/natives.ts';
import {functionType, type Value} from '../objects/types.ts';
import {repr} from '../text/repr.ts';
import {call} from './calls.ts';
import {checkLibraryCall} from './library-depths.ts';
import {refuse} from './refusals.ts';
import {warnIgnored} from './unraisable.ts';
import {vm} from './vm.ts';

/** What is called with an async generator that begins, and with one that nobody will finish. */
export interface AsyncgenHooks {
  readonly firstiter: Value;
  readonly finalizer: Value;
}

/** What a program has set while a loop runs, and what for: it is forgotten when that run is over. */
const inLoops = new WeakMap<EventLoop, {hooks: AsyncgenHooks; main: unknown}>();

const FIRSTITER = 'BaseEventLoop._asyncgen_firstiter_hook';
const FINALIZER = 'BaseEventLoop._asyncgen_finalizer_hook';

/** `sys.get_asyncgen_hooks`: a loop that runs has its own, unless the program sets others meanwhile. */
export function asyncgenHooks(): AsyncgenHooks {
  const {running} = vm.machine;
  if (running === null) return vm.asyncgenHooks;
  const {firstiter, finalizer} = loopsHooks();
  const own = {
    firstiter: new PyMethod(running, firstiter),
    finalizer: new PyMethod(running, finalizer),
  };
  return hooksIn(running) ?? own;
}

export function setAsyncgenHooks(hooks: AsyncgenHooks): void {
  const {running} = vm.machine;
  if (running === null) vm.asyncgenHooks = hooks;
  else if (running.main === null)
    refuse('"sys.set_asyncgen_hooks" within run_forever() is not modelled', 'use asyncio.run()');
  else inLoops.set(running, {hooks, main: running.main});
}

function hooksIn(loop: EventLoop): AsyncgenHooks | null {
  const set = inLoops.get(loop);
  return set?.main === loop.main ? (set?.hooks ?? null) : null;
}

/** Who will be told of a generator that begins now. */
export function finalizerNow(): EventLoop | Value {
  const {running} = vm.machine;
  if (running !== null && hooksIn(running) === null) return running;
  const {finalizer} = asyncgenHooks();
  const isLoops = finalizer instanceof PyMethod && finalizer.func === loopsHooks().finalizer;
  return isLoops ? finalizer.self : finalizer;
}

export function tellFirst(generator: Value & AsyncGenerator): void {
  const {running} = vm.machine;
  if (running !== null && hooksIn(running) === null) noteFirst(running, generator);
  else if (asyncgenHooks().firstiter !== null) call(asyncgenHooks().firstiter, [generator]);
}

/** Whether somebody holds it from here on. */
export function tellFinalizer(
  finalizer: EventLoop | Value,
  generator: Value & AsyncGenerator,
): boolean {
  if (finalizer instanceof EventLoop) return finalizeAsyncgen(finalizer, generator);
  if (finalizer === null) return false;
  const {frame} = vm;
  try {
    call(finalizer, [generator]);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    warnIgnored(`while finalizing generator ${repr(generator)}`, thrown);
  } finally {
    vm.frame = frame;
  }
  return true;
}

function noteFirst(loop: EventLoop, generator: AsyncGenerator): void {
  checkLibraryCall(FIRSTITER);
  loop.asyncgens.add(generator);
}

/** Made when they are first asked for: what makes them is loaded after this. */
function loopsHooks() {
  made ??= {firstiter: hook(FIRSTITER, noteFirst), finalizer: hook(FINALIZER, finalizeAsyncgen)};
  return made;
}

let made: {readonly firstiter: PyNative; readonly finalizer: PyNative} | null = null;

function hook(
  qualname: string,
  does: (loop: EventLoop, generator: AsyncGenerator) => unknown,
): PyNative {
  const run = (loop: unknown, agen: unknown) => {
    does(loop as EventLoop, agen as AsyncGenerator);
    return null;
  };
  const name = qualname.slice(qualname.indexOf('.') + 1);
  const made = native(name, 'self, agen', run, true, functionType);
  made.qualname = qualname;
  made.module = 'asyncio.base_events';
  return made;
}
