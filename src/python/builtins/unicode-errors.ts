import {errorType, typeError} from '../objects/errors.ts';
import {typeOf} from '../objects/type-of.ts';
import {bytesType, type PyType, type Value} from '../objects/types.ts';
import {PyBytes} from '../objects/values.ts';
import {asBytes, bytesLike} from '../operations/bytes-like.ts';
import {asIndex, asString} from '../operations/conversion.ts';
import {defineField} from '../operations/exception-fields.ts';

const TRANSLATE = ['object', 'start', 'end', 'reason'];
const OTHERS = ['encoding', ...TRANSLATE];

/** What each of the three is made of. */
const FIELDS: readonly (readonly [cls: PyType, fields: readonly string[]])[] = [
  [errorType('UnicodeDecodeError'), OTHERS],
  [errorType('UnicodeEncodeError'), OTHERS],
  [errorType('UnicodeTranslateError'), TRANSLATE],
];

for (const [cls, fields] of FIELDS)
  for (const [at, name] of fields.entries())
    defineField(cls, name, ({args}) =>
      args.length === fields.length ? unchanging(args[at] as Value) : null,
    );

/** CPython copies what may change. */
function unchanging(value: Value): Value {
  const bytes = typeOf(value) === bytesType ? undefined : bytesLike(value);
  return bytes === undefined ? value : new PyBytes([...bytes]);
}

/** Raises TypeError for what such an error cannot be made of. */
export function checkUnicodeError(made: PyType, args: readonly Value[]): void {
  const [cls, fields] = FIELDS.find(([each]) => made.isSubclass(each)) ?? [];
  if (cls === undefined || fields === undefined) return;
  if (args.length !== fields.length)
    throw typeError(`function takes exactly ${fields.length} arguments (${args.length} given)`);
  for (const [at, name] of fields.entries()) {
    const given = args[at] as Value;
    if (name === 'start' || name === 'end') asIndex(given);
    else if (name === 'object' && cls.name === 'UnicodeDecodeError') asBytes(given);
    else checkText(given, at + 1);
  }
}

function checkText(given: Value, number: number): void {
  asString(given, `argument ${number} must be str`);
}
