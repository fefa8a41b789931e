import {expect, test} from 'vitest';
import {printed, programsIn} from './beside.ts';

// The oracle has no table of time zones: beside each program is what CPython printed on a machine.
test.each(programsIn(new URL('./zones/', import.meta.url)))(
  '$name prints what it does where there are time zones',
  ({name, source, beside}) => {
    expect(`${printed(source, name).join('\n')}\n`).toBe(beside);
  },
);

test('what a zone had before its rules changed is refused', () => {
  const source = `
from datetime import datetime
from zoneinfo import ZoneInfo
print(datetime(2006, 1, 1, tzinfo=ZoneInfo("America/New_York")))
`;
  expect(() => printed(source)).toThrow(
    'program.py:4:1: the time zone America/New_York before the year 2007 is not modelled',
  );
});
