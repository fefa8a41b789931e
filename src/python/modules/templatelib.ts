import {valueError} from '../objects/errors.ts';
import {type Maybe, pythonFunctions} from '../objects/natives.ts';
import {interpolationType, templateType} from '../objects/templates.ts';
import type {Value} from '../objects/types.ts';
import {CONVERSIONS, isConversion} from '../text/conversions.ts';
import {str} from '../text/str.ts';
import {registerModule} from './registry.ts';

registerModule('string.templatelib', () => [
  ['Template', templateType],
  ['Interpolation', interpolationType],
  ...pythonFunctions({convert: ['obj, /, conversion', convert]}),
]);

/** What an f-string would do with a value for `!r`, `!s` or `!a`. */
function convert(obj: Maybe, conversion: Maybe): Value {
  if (conversion === null) return obj as Value;
  if (isConversion(conversion)) return CONVERSIONS[conversion](obj as Value);
  throw valueError(`invalid conversion specifier: ${str(conversion as Value)}`);
}
