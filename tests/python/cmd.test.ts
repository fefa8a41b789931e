import {expect, test} from 'vitest';
import {printed, programsIn} from './beside.ts';

// Nobody types for the oracle. Beside the program is what CPython printed on Linux for the same lines.
test.each(programsIn(new URL('./typed/', import.meta.url)))(
  '$name prints what it does for lines that are typed',
  ({name, source, beside}) => {
    expect(`${printed(source, name).join('\n')}\n`).toBe(beside);
  },
);
