import {expect, test} from 'vitest';
import {printed, programsIn} from './beside.ts';

// The oracle runs programs from calls of its own, and so less deep: beside each is what CPython itself printed.
test.each(programsIn(new URL('./recursion/', import.meta.url)))(
  '$name goes as deep as in CPython',
  ({source, beside}) => {
    expect(`${printed(source).join('\n')}\n`).toBe(beside);
  },
);
