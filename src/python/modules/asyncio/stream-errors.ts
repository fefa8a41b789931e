import {errorType} from '../../objects/errors.ts';
import type {PyException} from '../../objects/exceptions.ts';
import {type Maybe, methods} from '../../objects/natives.ts';
import {typeOf} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
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
  __reduce__: ['', self => madeBy(self, attribute(self, 'partial'), attribute(self, 'expected'))],
});

methods(errorType('LimitOverrunError'), {
  __init__: [
    'message, consumed',
    (self, message, consumed) => keep(self, message as Value, {consumed}),
  ],
  __reduce__: ['', self => madeBy(self, argument(self), attribute(self, 'consumed'))],
});

/** What a copy and a pickle are made of: their message is none of what they are made with. */
function madeBy(self: Maybe, ...args: Value[]): Value {
  return new PyTuple([typeOf(self as Value), new PyTuple(args)]);
}

const attribute = (self: Maybe, name: string) => getAttribute(self as Value, name);
const argument = (self: Maybe) => (self as unknown as PyException).args[0] ?? null;

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
