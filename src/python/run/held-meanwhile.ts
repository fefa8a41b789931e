import type {Value} from '../objects/types.ts';
import {vm} from './vm.ts';

/**
 * Does something while the call in progress holds `kept`. What a built-in function gathers lies with that function
 * alone, and would be lost to all others as soon as what it goes through lets go of anything.
 */
export function holdingMeanwhile<Result>(kept: Value, work: () => Result): Result {
  const {frame} = vm;
  if (frame === null) return work();
  frame.held ??= [];
  frame.held.push(kept);
  try {
    return work();
  } finally {
    frame.held.pop();
  }
}
