import {expect, test} from 'vitest';
import {printed, programsIn} from './beside.ts';

// The CPython of the oracle has no sockets: beside each program is what another printed on a machine.
test.each(programsIn(new URL('./unix-sockets/', import.meta.url)))(
  '$name prints what it does on a machine',
  ({name, source, beside}) => {
    expect(`${printed(source, name).join('\n')}\n`).toBe(beside);
  },
);
