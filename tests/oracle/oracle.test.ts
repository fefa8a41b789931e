import {readdirSync, readFileSync} from 'node:fs';
import {beforeAll, expect, test} from 'vitest';
import {compare} from '../../oracle/compare.ts';
import {loadOracle, type Oracle} from '../../oracle/oracle.ts';

const PROGRAMS = new URL('../programs/', import.meta.url);

let oracle: Oracle;

beforeAll(async () => {
  oracle = await loadOracle();
}, 60_000);

test.each(readdirSync(PROGRAMS).filter(name => name.endsWith('.py')))(
  '%s runs as on CPython, event by event',
  name => {
    const source = readFileSync(new URL(name, PROGRAMS), 'utf8');
    expect(compare(oracle, source, name)).toEqual({level: 'L4', difference: ''});
  },
);
