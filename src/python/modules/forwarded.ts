import {keywordsOf, type Maybe} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {call} from '../run/calls.ts';
import {loadModule} from './registry.ts';

/** A function that one of a module written in Python answers for. */
export function forwarded(module: string, name: string): [string, (...args: Maybe[]) => Value] {
  return [
    '*args, **kwargs',
    (args, keywords) => {
      const func = loadModule(module)?.dict.get(name) as Value;
      return call(func, args as unknown as Value[], keywordsOf(keywords));
    },
  ];
}
