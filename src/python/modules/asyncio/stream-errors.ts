import {errorType} from '../../objects/errors.ts';
import type {PyException} from '../../objects/exceptions.ts';
import {methods} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {sizeOf} from '../../operations/length.ts';
import {repr} from '../../text/repr.ts';

methods(errorType('IncompleteReadError'), {
  __init__: [
    'partial, expected',
    (self, partial, expected) => {
      const total = expected == null ? 'undefined' : repr(expected);
      const read = sizeOf(partial as Value) ?? 0;
      const text = `${read} bytes read on a total of ${total} expected bytes`;
      keep(self, text, {partial, expected});
    },
  ],
});

methods(errorType('LimitOverrunError'), {
  __init__: [
    'message, consumed',
    (self, message, consumed) => keep(self, message as Value, {consumed}),
  ],
});

/** Its message is its only argument; all else are attributes. */
function keep(
  self: Value | undefined,
  message: Value,
  attributes: Readonly<Record<string, Value | undefined>>,
): void {
  const raised = self as PyException;
  raised.args = [message];
  raised.attrs = new Map(Object.entries(attributes).map(([name, value]) => [name, value ?? null]));
}
