import {expect, test} from 'vitest';
import {printed, programsIn} from './beside.ts';

// The oracle has no OpenSSL: beside each program is what CPython printed on a machine that has.
test.each(programsIn(new URL('./digests/', import.meta.url)))(
  '$name prints what CPython does with OpenSSL',
  ({source, beside}) => {
    expect(`${printed(source).join('\n')}\n`).toBe(beside);
  },
);
