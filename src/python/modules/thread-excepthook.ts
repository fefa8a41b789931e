import {isError} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {methods, native, properties} from '../objects/natives.ts';
import {nativeType, tupleType, type Value} from '../objects/types.ts';
import {PyTuple} from '../objects/values.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {say} from '../run/output.ts';
import {callPausing} from '../run/pausing.ts';
import {tracebackText} from '../run/tracebacks.ts';
import {repr} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {loadModule} from './registry.ts';

/** What `threading.excepthook` is given. */
const argsType = nativeType('_ExceptHookArgs', [tupleType], '_thread');
const NAMES = ['exc_type', 'exc_value', 'exc_traceback', 'thread'];
const items = (value: unknown) => (value as PyTuple).items;
for (const [at, name] of NAMES.entries())
  properties(argsType, {[name]: self => items(self)[at] as Value});
methods(argsType, {
  __repr__: [
    '',
    self =>
      `_thread._ExceptHookArgs(${NAMES.map((name, at) => `${name}=${repr(items(self)[at] as Value)}`).join(', ')})`,
  ],
});

/** Tells of an error that has ended a thread; SystemExit is none. */
export const EXCEPTHOOK = native('excepthook', 'args, /', args => {
  const raised = getAttribute(args as Value, 'exc_value');
  if (isError(raised, 'SystemExit')) return;
  const thread = getAttribute(args as Value, 'thread');
  const title = `Exception in thread ${str(getAttribute(thread, 'name'))}:\n`;
  say(title + tracebackText(raised as unknown as PyException));
});

/** An error has ended a thread: the hook is told, which may be the program's own. */
export function* tellHook(raised: PyException, thread: Value): Generator<unknown, void, null> {
  const error = raised as Value;
  const args = new PyTuple(
    [raised.cls, error, getAttribute(error, '__traceback__'), thread],
    argsType,
  );
  const hook = loadModule('threading')?.dict.get('excepthook') ?? EXCEPTHOOK;
  try {
    yield* callPausing(hook, [args]);
  } catch (thrown) {
    if (!isError(thrown, 'Exception')) throw thrown;
    say(`Exception in threading.excepthook:\n${tracebackText(thrown)}`);
  }
}
