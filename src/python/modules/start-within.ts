import type {Thread} from '../../model/concurrent/thread.ts';
import {refuse} from '../run/refusals.ts';

/** How many threads, each started by the one before, are begun at most before any of them has waited. */
const MOST_WITHIN = 100;

let within = 0;

/** A new thread starts at once, in the middle of the one that starts it. */
export function startWithin(thread: Thread, daemon: boolean): void {
  if (within === MOST_WITHIN)
    refuse(
      `a chain of more than ${MOST_WITHIN} threads that start each other is not modelled`,
      'let the program end it, or have one thread start them all',
    );
  within += 1;
  try {
    thread.start(daemon);
  } finally {
    within -= 1;
  }
}
