import {decodeBytes} from '../../codecs/transcode.ts';
import {typeError} from '../../objects/errors.ts';
import {type Maybe, pythonFunctions} from '../../objects/natives.ts';
import {typeOf} from '../../objects/type-of.ts';
import type {PyType, Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {unboxed} from '../../operations/equality.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {call} from '../../run/calls.ts';
import {refuse} from '../../run/refusals.ts';
import {loadModule, registerModule} from '../registry.ts';
import {Decoder, decodeError} from './decode.ts';
import {DUMPS, dumps} from './dumps.ts';
import {classOf, refuseOthers} from './options.ts';

const LOADS =
  's, *, object_hook=, parse_float=, parse_int=, parse_constant=, object_pairs_hook=, **options';

function loads(given: Maybe, ...options: readonly Maybe[]): Value {
  const [object, float, int, constant, pairs, others] = options;
  const cls = classOf(others);
  if (cls !== null) return byClass(cls, textOf(given as Value), options);
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
  return decodeBytes(text.data, 'utf-8', 'strict');
}

const HOOKS = 'object_hook parse_float parse_int parse_constant object_pairs_hook'.split(' ');

/** With a decoder of the program's own, which is told what `loads` is. */
function byClass(cls: PyType, text: string, options: readonly Maybe[]): Value {
  const named = new Map<string, Value>();
  for (const [at, name] of HOOKS.entries())
    if (options[at] != null) named.set(name, options[at] as Value);
  for (const [name, given] of options[5] as unknown as ReadonlyMap<string, Value>)
    if (name !== 'cls') named.set(name, given);
  return call(getAttribute(call(cls, [], named), 'decode'), [text]);
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
  ['JSONEncoder', loadModule('json.encoder')?.dict.get('JSONEncoder') as Value],
  ['JSONDecoder', loadModule('json.decoder')?.dict.get('JSONDecoder') as Value],
]);
