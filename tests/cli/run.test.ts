import {once} from 'node:events';
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

function program(name: string, source: string): string {
  const file = join(folder, name);
  writeFileSync(file, source);
  return file;
}

function run(source: string) {
  return new Onewaiter(['run', program('program.py', source)]).ended;
}

test('input that nobody typed is the EOFError of CPython, and a note says where lines are written', async () => {
  const {code, stderr} = await run('# input: Ada\nprint(input())\ninput()\n');
  expect(stderr).toMatch(
    /EOFError: EOF when reading a line\nNote: nobody types here\..*"# input: Ada"/,
  );
  expect(code).toBe(1);
});

test('a package that is not modelled is missing as in CPython, and a note says which are there', async () => {
  const {code, stderr} = await run('import fastapi\n');
  expect(stderr).toMatch(
    /ModuleNotFoundError: No module named 'fastapi'\nNote: .*aiohttp.*\. Write it without "fastapi"\.\n$/,
  );
  expect(code).toBe(1);
});

test('an EOFError of the program says no more than CPython does', async () => {
  const {stderr} = await run('raise EOFError("mine")\n');
  expect(stderr).toMatch(/EOFError: mine\n$/);
});

test.each(['SIGINT', 'SIGTERM'] as const)('%s ends a program that never pauses', async signal => {
  const programs = [program('hello.py', 'print("hello")'), program('busy.py', 'while True: pass')];
  const {child, ended} = new Onewaiter(['run', ...programs, '--limit-steps', '1e15']);
  await once(child.stdout ?? child, 'data');
  child.kill(signal);
  expect((await ended).stdout).toBe('hello\n');
  expect(child.signalCode).toBe(signal);
});
