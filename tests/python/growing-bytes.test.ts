import {expect, test} from 'vitest';
import {simulate} from '../../src/python/simulate.ts';

const PIECES = 'piece = bytes(1024)\nwhole = bytearray(1_000_000)\n';

/** What is done with a piece counts its bytes, and not all those that are there by then. */
test.each([
  [
    'a file is written in pieces',
    'with open("a", "wb") as f:\n    for _ in range(1000): f.write(piece)',
  ],
  ['bytes grow by pieces', 'for _ in range(1000): whole.extend(piece)'],
  ['bytes are exchanged for others', 'for at in range(1000): whole[at:at + 1024] = piece'],
  ['a piece is taken off the front', 'for _ in range(100): del whole[:1024]'],
])('%s within the limit on steps', (_, source) => {
  const run = simulate(PIECES + source, {limits: {steps: 30_000_000}});
  expect(run.outcome).toEqual({kind: 'ok'});
});

test.each([['insert(0, 1)'], ['pop(0)'], ['remove(0)']])(
  '%s of many bytes moves them all, which counts',
  call => {
    const source = `${PIECES}for _ in range(1000): whole.${call}`;
    const run = simulate(source, {limits: {steps: 30_000_000}});
    expect(run.outcome).toMatchObject({kind: 'limit'});
  },
);
