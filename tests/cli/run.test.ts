import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {Onewaiter} from './onewaiter.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'onewaiter-run-'));
});

afterEach(() => rmSync(folder, {recursive: true}));

function run(source: string) {
  const file = join(folder, 'program.py');
  writeFileSync(file, source);
  return new Onewaiter(['run', file]).ended;
}

test('input that nobody typed is the EOFError of CPython, and a note says where lines are written', async () => {
  const {code, stderr} = await run('# input: Ada\nprint(input())\ninput()\n');
  expect(stderr).toMatch(
    /EOFError: EOF when reading a line\nNote: nobody types here\..*"# input: Ada"/,
  );
  expect(code).toBe(1);
});

test('an EOFError of the program says no more than CPython does', async () => {
  const {stderr} = await run('raise EOFError("mine")\n');
  expect(stderr).toMatch(/EOFError: mine\n$/);
});
