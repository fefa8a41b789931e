import {expect, test} from 'vitest';
import {printed, programsIn} from './beside.ts';

// The oracle runs our own libraries: beside each program is what the library itself printed (httpx 0.28.1).
test.each(programsIn(new URL('./libraries/', import.meta.url)))(
  '$name prints what it does with the library',
  ({name, source, beside}) => {
    expect(`${printed(source, name).join('\n')}\n`).toBe(beside);
  },
);
