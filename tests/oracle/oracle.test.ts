import {readdirSync, readFileSync} from 'node:fs';
import {afterAll, expect, inject, test} from 'vitest';
import {compare} from '../../oracle/compare.ts';
import {loadOracle, type Oracle} from '../../oracle/oracle.ts';
import {type Compared, comparedBefore, comparedNow, keepCompared} from './compared.ts';

const PROGRAMS = new URL('../programs/', import.meta.url);
const names = readdirSync(PROGRAMS).filter(name => name.endsWith('.py'));

const before = comparedBefore();
const now = new Map<string, Compared>();
let oracle: Promise<Oracle> | undefined;

/**
 * A program that was equal, and of which neither it nor CPython nor what the model does has changed since, is equal
 * still: CPython is asked about all others. `npm run oracle` asks it about every one.
 */
test.each(names)('%s runs as on CPython, event by event', async name => {
  const source = readFileSync(new URL(name, PROGRAMS), 'utf8');
  const compared = comparedNow(source, name);
  if (!isEqual(before[name], compared)) {
    oracle ??= loadOracle();
    expect(compare(await oracle, source, name)).toEqual({level: 'L4', difference: ''});
  }
  now.set(name, compared);
});

test('it is written down what was compared: "npm run bless -- tests/oracle" does that', () => {
  const changed = [...now].filter(([name, {asked}]) => before[name]?.asked !== asked);
  if (!inject('bless')) expect(changed.map(([name]) => name)).toEqual([]);
});

afterAll(() => {
  if (inject('bless') && now.size === names.length) keepCompared(now);
});

function isEqual(a: Compared | undefined, b: Compared): boolean {
  return a?.asked === b.asked && a.did === b.did;
}
