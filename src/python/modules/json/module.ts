import {decodeAs} from '../../builtins/bytes.ts';
import {typeError} from '../../objects/errors.ts';
import {type Maybe, pythonFunctions} from '../../objects/natives.ts';
import {typeOf} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes, PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {unboxed} from '../../operations/equality.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {truth} from '../../operations/truth.ts';
import {call} from '../../run/calls.ts';
import {refuse} from '../../run/refusals.ts';
import {str} from '../../text/str.ts';
import {registerModule} from '../registry.ts';
import {Decoder, decodeError} from './decode.ts';
import {Encoder} from './encode.ts';

const DUMPS =
  'obj, *, skipkeys=, ensure_ascii=, allow_nan=, indent=, separators=, default=, sort_keys=, **options';
const LOADS =
  's, *, object_hook=, parse_float=, parse_int=, parse_constant=, object_pairs_hook=, **options';

function dumps(value: Maybe, ...options: readonly Maybe[]): string {
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

function loads(given: Maybe, ...options: readonly Maybe[]): Value {
  const [object, float, int, constant, pairs, others] = options;
  refuseOthers('loads', others);
  const hooks = {
    object: object ?? null,
    float: float ?? null,
    int: int ?? null,
    constant: constant ?? null,
    pairs: pairs ?? null,
  };
  return new Decoder(textOf(given as Value), hooks).decode();
}

/** Bytes are taken for UTF-8, which is what nearly all are. */
function textOf(given: Value): string {
  const text = unboxed(given);
  if (typeof text === 'string') return text;
  if (!(text instanceof PyBytes))
    throw typeError(`the JSON object must be str, bytes or bytearray, not ${typeOf(given).name}`);
  if (text.data.slice(0, 4).includes(0))
    refuse('"json.loads" of bytes that are no UTF-8 is not modelled', 'decode them first');
  return decodeAs(text.data, 'utf-8', 'strict');
}

function refuseOthers(name: string, others: Maybe): void {
  const [option] = (others as unknown as ReadonlyMap<string, Value>).keys();
  if (option !== undefined)
    refuse(`"json.${name}(${option}=...)" is not modelled`, 'leave the option out');
}

registerModule('json', () => [
  ...pythonFunctions({
    dumps: [DUMPS, dumps],
    dump: [
      DUMPS.replace('obj,', 'obj, fp,'),
      (value, file, ...options) => {
        call(getAttribute(file as Value, 'write'), [dumps(value, ...options)]);
      },
    ],
    loads: [LOADS, loads],
    load: [
      LOADS.replace('s,', 'fp,'),
      (file, ...options) => loads(call(getAttribute(file as Value, 'read'), []), ...options),
    ],
  }),
  ['JSONDecodeError', decodeError],
]);
