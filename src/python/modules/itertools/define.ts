import {type Iterating, iteratorClass} from '../../builtins/iterator-classes.ts';
import type {Maybe} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {charge} from '../../run/vm.ts';

/** The next item; undefined when there is none. */
export type Step = () => Value | undefined;

/** What `*args` of a signature collected. */
export const list = (value: Maybe) => value as unknown as Value[];

/** What making one counts: for its memory. */
const STEPS_OF_ITERATOR = 150;

/** A class of `itertools`. Some never end: each item counts. */
export function define(
  name: string,
  text: string,
  begin: (...args: Maybe[]) => Iterating,
): [string, Value] {
  const counted = (...args: Maybe[]) => {
    charge(STEPS_OF_ITERATOR);
    const {step, ...rest} = begin(...args);
    return {...rest, step: charged(step)};
  };
  return [name, iteratorClass(name, text, counted, 'itertools')];
}

function charged(step: Step): Step {
  return () => {
    charge(10);
    return step();
  };
}

/** Ends for good where `step` first does, be it by an error: what it goes through is not asked again. */
export function once(step: Step): Step {
  let isOver = false;
  return () => {
    if (isOver) return undefined;
    isOver = true;
    const item = step();
    isOver = item === undefined;
    return item;
  };
}
