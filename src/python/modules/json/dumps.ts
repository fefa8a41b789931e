import type {Maybe} from '../../objects/natives.ts';
import type {PyType, Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {truth} from '../../operations/truth.ts';
import {call} from '../../run/calls.ts';
import {str} from '../../text/str.ts';
import {Encoder} from './encode.ts';
import {classOf, refuseOthers} from './options.ts';

export const DUMPS =
  'obj, *, skipkeys=, ensure_ascii=, allow_nan=, indent=, separators=, default=, sort_keys=, **options';

/** `json.dumps`. */
export function dumps(value: Maybe, ...options: readonly Maybe[]): string {
  const cls = classOf(options[7]);
  if (cls !== null) return byClass(cls, value as Value, options);
  const [skip, ascii, nan, indent, separators, fallback, sort, others] = options;
  refuseOthers('dumps', others);
  const pair = separators instanceof PyTuple ? separators.items.map(str) : [];
  const encoder = new Encoder({
    indent: indentOf(indent ?? null),
    sort: truth(sort ?? false),
    ascii: truth(ascii ?? true),
    item: pair[0] ?? (indent == null ? ', ' : ','),
    key: pair[1] ?? ': ',
    fallback: fallback ?? null,
    skipsKeys: truth(skip ?? false),
    allowsNan: truth(nan ?? true),
  });
  return encoder.encode(value as Value);
}

function indentOf(indent: Value): string | null {
  if (indent === null || typeof indent === 'string') return indent;
  return ' '.repeat(Math.max(0, asIndex(indent)));
}

const OPTIONS = 'skipkeys ensure_ascii allow_nan indent separators default sort_keys'.split(' ');

/** With an encoder of the program's own, which is told all that `dumps` is. */
function byClass(cls: PyType, value: Value, options: readonly Maybe[]): string {
  const plain = [false, true, true, null, null, null, false];
  const named = new Map<string, Value>([['check_circular', true]]);
  for (const [at, name] of OPTIONS.entries()) named.set(name, options[at] ?? (plain[at] as Value));
  for (const [name, given] of options[7] as unknown as ReadonlyMap<string, Value>)
    if (name !== 'cls') named.set(name, given);
  return call(getAttribute(call(cls, [], named), 'encode'), [value]) as string;
}
