import {mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {dirname, join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {beforeEach, expect, onTestFinished, test} from 'vitest';
import {buildInto, builtProgram} from '../../bin/program.js';
import {bySourceLines} from '../../src/cli/source-lines.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onewaiter-program-'));
  onTestFinished(() => rmSync(root, {recursive: true}));
  writeFileSync(join(root, 'tsconfig.json'), '{}');
  write('src/word.ts', `export const word: string = 'one';`);
  write('src/cli/main.ts', `import {word} from '../word.ts';\nexport const said: string = word;`);
});

function write(name: string, text: string): void {
  mkdirSync(dirname(join(root, name)), {recursive: true});
  writeFileSync(join(root, name), text);
}

/** What the program that is built of the tree says. */
async function said(): Promise<string> {
  return (await import(/* @vite-ignore */ pathToFileURL(await builtProgram(root)).href)).said;
}

test('the program is what lies in the tree, however often that changes', async () => {
  expect(await said()).toBe('one');
  write('src/word.ts', `export const word: string = 'two';`);
  expect(await said()).toBe('two');
  write('src/word.ts', `export const word: string = 'one';`);
  expect(await said()).toBe('one');
  expect(readdirSync(join(root, '.cache'))).toHaveLength(2);
});

test('what a package brings along is not built again, unless the tree is another by now', async () => {
  const brought = await buildInto(root, 'dist');
  expect(await builtProgram(root)).toBe(join(brought, 'main.js'));
  write('src/more.ts', 'export {};');
  expect(dirname(await builtProgram(root))).not.toBe(brought);
});

test('a tree that cannot be built says where, and leaves nothing behind', async () => {
  write('src/word.ts', 'export const word: = 1;');
  await expect(builtProgram(root)).rejects.toThrow(/src\/word\.ts:1:19/);
  expect(readdirSync(join(root, '.cache'))).toEqual([]);
});

test('a fault in the program is told by the lines of the TypeScript', async () => {
  write('src/word.ts', `// A line.\n\nexport const word: string = new Error('told').stack ?? '';`);
  const stack = await said();
  expect(bySourceLines(stack)).toMatch(/^Error: told\n +at .*\/src\/word\.ts:3:\d+/);
  expect(bySourceLines('Error: told\n    at file:///no/such.js:1:1')).toContain('such.js:1:1');
});

test('two that start at once build the same program', async () => {
  const [one, two] = await Promise.all([builtProgram(root), builtProgram(root)]);
  expect(one).toBe(two);
  expect(readdirSync(join(root, '.cache'))).toHaveLength(1);
});
