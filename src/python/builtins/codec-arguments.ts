import type {Maybe} from '../objects/natives.ts';
import {asString} from '../operations/conversion.ts';

/** What `encode`, `decode` and `str` are told: an encoding, and what is to become of what it has not. Raises TypeError. */
export function codecArguments(
  of: string,
  encoding: Maybe,
  errors: Maybe,
): [encoding: string, errors: string] {
  return [
    encoding === undefined
      ? 'utf-8'
      : asString(encoding, `${of}() argument 'encoding' must be str`),
    errors === undefined ? 'strict' : asString(errors, `${of}() argument 'errors' must be str`),
  ];
}
