import type {Context} from '../../model/contexts.ts';
import type {Suspending} from '../compile/code.ts';
import {error, typeError} from '../objects/errors.ts';
import type {Keywords} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {callPausing} from '../run/pausing.ts';
import {vm} from '../run/vm.ts';
import {repr} from '../text/repr.ts';

type Given = readonly [args: readonly Value[], keywords: Keywords];

/** Contexts that a call of `run()` has entered and not left, in any thread. */
const entered = new WeakSet<Context>();

/** Enters a context; what it returns leaves it. Raises RuntimeError if it is entered already. */
function enter(context: Context): () => void {
  const {machine} = vm;
  const outer = machine.context;
  if (outer === context || entered.has(context)) {
    const what = `cannot enter context: ${repr(context)} is already entered`;
    throw error('RuntimeError', what);
  }
  entered.add(context);
  machine.context = context;
  return () => {
    entered.delete(context);
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
