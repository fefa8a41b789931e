import {expect, test} from 'vitest';
import {printed} from './beside.ts';

// The standard input of the oracle is none of a machine's. This is what CPython prints on Linux.
test('the standard input says what it is', () => {
  const source = `
import os
import sys
print(sys.stdin.encoding, sys.stdin.errors, sys.stdin.name, sys.stdin.mode, sys.stdin.newlines)
print(sys.stdin.readable(), sys.stdin.writable(), sys.stdin.reconfigure(encoding="utf-8"))
print(len(os.sched_getaffinity(0)) == os.cpu_count())
`;
  expect(printed(source)).toEqual(['utf-8 strict <stdin> r None', 'True False None', 'True']);
});
