import {expect, test} from 'vitest';
import {printed, programsIn} from './beside.ts';

// The oracle has 32 bits: beside each program is what CPython printed on a machine of 64, with PYTHONHASHSEED=0.
test.each(programsIn(new URL('./hashes/', import.meta.url)))(
  '$name prints what it does on Linux',
  ({source, beside}) => {
    expect(`${printed(source).join('\n')}\n`).toBe(beside);
  },
);
