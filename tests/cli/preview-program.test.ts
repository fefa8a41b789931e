import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test} from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-preview-'));
const program = join(folder, 'naps.py');
let preview: ChildProcess;
let address = '';

beforeAll(async () => {
  save('Two naps');
  const port = 40_000 + (process.pid % 20_000);
  const command = ['bin/onewaiter.js', 'preview', program, '--no-open', '--port', String(port)];
  preview = spawn(process.execPath, command, {stdio: ['ignore', 'pipe', 'inherit']});
  const [line] = await once(preview.stdout as NonNullable<ChildProcess['stdout']>, 'data');
  address = String(line).trim();
});

afterAll(() => {
  preview.kill();
  rmSync(folder, {recursive: true});
});

function save(title: string): void {
  const lines = [
    `"""${title}."""`,
    'import asyncio',
    'async def main():',
    '    await asyncio.sleep(1)',
    'asyncio.run(main())',
  ];
  writeFileSync(program, `${lines.join('\n')}\n`);
}

async function served(path: string): Promise<string> {
  return (await fetch(`${address}${path}`)).text();
}

test('a program that is no clip has the editor to itself, and what is saved is served', async () => {
  expect(await served('')).toContain('virtual:editor');
  expect(await served('.cache/preview/naps.ts')).toContain('Two naps');
  save('Three naps');
  await expect
    .poll(() => served('.cache/preview/naps.ts'), {timeout: 30_000, interval: 200})
    .toContain('Three naps');
});
