import type {Context} from '../../model/contexts.ts';
import type {Suspending} from '../compile/code.ts';
import {error, typeError} from '../objects/errors.ts';
import type {Keywords} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {callPausing} from '../run/pausing.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';

type Given = readonly [args: readonly Value[], keywords: Keywords];

/** Contexts out of which calls of `run()` lead that have not ended, and those that they entered, in any thread. */
const entered = new WeakSet<Context>();

function isEntered(context: Context): boolean {
  return vm.machine.context === context || entered.has(context);
}

/** An eager task enters its context: if it cannot, CPython 3.14 forgets to make the task that runs the current one again. */
export function refuseIfEntered(context: Context): void {
  if (!isEntered(context)) return;
  const found = "an eager task in a context that is entered already breaks CPython's loop";
  refuse(`${found}, and is not modelled`, 'give it a copy of the context');
}

/** Enters a context; what it returns leaves it. Raises RuntimeError if it is entered already. */
function enter(context: Context): () => void {
  const {machine} = vm;
  const outer = machine.context;
  if (isEntered(context)) {
    const what = `cannot enter context: ${repr(context)} is already entered`;
    throw error('RuntimeError', what);
  }
  const added = [context, outer].filter(each => !entered.has(each));
  for (const each of added) entered.add(each);
  machine.context = context;
  return () => {
    for (const each of added) entered.delete(each);
    machine.context = outer;
  };
}

function callableOf(func: Value | undefined): Value {
  if (func !== undefined) return func;
  throw typeError('run() missing 1 required positional argument');
}

/** `Context.run(callable, *args, **kwargs)`. */
export function runIn(context: Context, func: Value | undefined, ...given: Given): Value {
  const callable = callableOf(func);
  const leave = enter(context);
  try {
    return call(callable, ...given);
  } finally {
    leave();
  }
}

/** The same in a thread, which may wait in it. */
export function* runPausing(
  context: Context,
  func: Value | undefined,
  ...given: Given
): Suspending<Value> {
  const callable = callableOf(func);
  const leave = enter(context);
  try {
    return yield* callPausing(callable, ...given);
  } finally {
    leave();
  }
}
