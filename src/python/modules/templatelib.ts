import {valueError} from '../objects/errors.ts';
import {type Maybe, pythonFunctions} from '../objects/natives.ts';
import {interpolationType, templateType} from '../objects/templates.ts';
import type {Value} from '../objects/types.ts';
import {ascii} from '../text/quote.ts';
import {repr} from '../text/repr.ts';
import {str} from '../text/str.ts';
import {registerModule} from './registry.ts';

registerModule('string.templatelib', () => [
  ['Template', templateType],
  ['Interpolation', interpolationType],
  ...pythonFunctions({convert: ['obj, /, conversion', convert]}),
]);

/** What an f-string would do with a value for `!r`, `!s` or `!a`. */
function convert(obj: Maybe, conversion: Maybe): Value {
  const value = obj as Value;
  switch (conversion) {
    case null:
      return value;
    case 'r':
      return repr(value);
    case 's':
      return str(value);
    case 'a':
      return ascii(value);
    default:
      throw valueError(`invalid conversion specifier: ${str(conversion as Value)}`);
  }
}
