import {namespaceOf} from '../builtins/attribute-dict.ts';
import {native} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {programFrame} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {loadModule} from './registry.ts';

/** A DeprecationWarning about the call of the program that is in progress, if its filters let it pass. */
export function deprecated(text: string): void {
  const frame = programFrame(vm.frame);
  if (frame === null) return;
  const give = loadModule('warnings')?.dict.get('_of_library') as Value;
  const {file} = frame.code.places.source;
  call(give, [text, file, frame.line, namespaceOf(frame.globals)]);
}

/** The same for a library that is written in Python. */
export const DEPRECATED = native('_deprecated', 'text', text => {
  deprecated(String(text));
  return null;
});
