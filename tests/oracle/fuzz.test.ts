import {execFile} from 'node:child_process';
import {promisify} from 'node:util';
import {beforeAll, expect, test} from 'vitest';
import {compare} from '../../oracle/compare.ts';
import {loadOracle, type Oracle} from '../../oracle/oracle.ts';
import {KINDS, randomPrograms} from '../../oracle/random-programs.ts';

let oracle: Oracle;

beforeAll(async () => {
  oracle = await loadOracle();
}, 60_000);

test.each(KINDS)('random %s print what they print on CPython, when they print it there', kind => {
  const seed = 70_000;
  const wrong = randomPrograms(oracle, kind, seed, 10).flatMap((source, index) => {
    const {level, difference} = compare(oracle, source);
    return level === 'L0' || level === 'refused' ? [`seed ${seed + index}: ${difference}`] : [];
  });
  expect(wrong).toEqual([]);
});

test('npm run fuzz -- --help prints its use, and what it does not know ends without a stack', async () => {
  const run = (option: string) =>
    promisify(execFile)('npx', ['tsx', 'oracle/fuzz.ts', option]).catch(failed => failed);
  expect((await run('--help')).stdout).toContain('--count N');
  const {code, stderr} = await run('--bogus');
  expect(code).toBe(2);
  expect(stderr).toContain("Unknown option '--bogus'");
  expect(stderr).toContain('--count N');
  expect(stderr).not.toContain('    at ');
}, 60_000);

test('npm run oracle of a file that is not there says so, without a stack', async () => {
  const run = promisify(execFile)('npx', ['tsx', 'oracle/all.ts', 'missing.py']);
  const {code, stderr} = await run.catch(failed => failed);
  expect(code).toBe(1);
  expect(stderr).toContain('Cannot read "missing.py": there is no such file. Check the path.\n');
  expect(stderr).not.toContain('    at ');
}, 60_000);
