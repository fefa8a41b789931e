import {PyException} from '../objects/exceptions.ts';
import {PyFunction} from '../objects/functions.ts';
import type {Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {replaced, watching} from './lifetimes.ts';

/** What CPython has in Python: if it fails, the error's traceback leads to its frame, which holds its arguments. */
export function keepingArguments<A extends readonly unknown[], T>(
  body: (...args: A) => T,
): (...args: A) => T {
  return (...args) => {
    try {
      return body(...args);
    } catch (thrown) {
      if (thrown instanceof PyException && watching()) {
        thrown.library = [...thrown.library, ...args.map(local).reverse()];
      }
      throw thrown;
    }
  };
}

/** What a parameter stands for, `*args` and `**kwargs` too. */
function local(argument: unknown): unknown {
  if (argument instanceof Map) return new PyTuple([...argument.values()]);
  return Array.isArray(argument) ? new PyTuple(argument) : argument;
}

/** A call has failed before a frame of the program had its arguments: they are let go. */
export function argumentsLost(callable: Value, args: readonly Value[], thrown: unknown): void {
  if (args.length === 0 || !(thrown instanceof PyException && watching())) return;
  if (callable instanceof PyFunction && thrown.traceback !== null) return;
  replaced(args.toReversed(), thrown);
}
