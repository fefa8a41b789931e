import {type ChildProcess, spawn} from 'node:child_process';
import {once} from 'node:events';
import {cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Browser, Page} from 'puppeteer-core';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser} from '../../src/render/browser/launch.ts';

const root = resolve(import.meta.dirname, '../..');
const copy = mkdtempSync(join(tmpdir(), 'onewaiter-preview-'));
const words = join(copy, 'src/script/clips/gather-order/zh.ts');
let preview: ChildProcess;
let browser: Browser;
let page: Page;

beforeAll(async () => {
  for (const name of ['bin', 'src', 'public', 'package.json', 'tsconfig.json', 'vite.config.ts']) {
    cpSync(join(root, name), join(copy, name), {recursive: true});
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
  const port = 20_000 + (process.pid % 20_000);
  const command = [
    join(copy, 'bin/onewaiter.js'),
    'preview',
    'gather-order',
    '--no-open',
    '--port',
    String(port),
  ];
  preview = spawn(process.execPath, command, {stdio: ['ignore', 'pipe', 'inherit']});
  const [address] = await once(preview.stdout as NonNullable<ChildProcess['stdout']>, 'data');
  browser = await launchBrowser(console.error);
  page = (await browser.pages())[0] ?? (await browser.newPage());
  await page.goto(String(address).trim(), {waitUntil: 'domcontentloaded'});
});

afterAll(async () => {
  await browser.close();
  preview.kill();
  rmSync(copy, {recursive: true});
});

/** The title as it stands in the module that the editor has loaded. A string: the test runner rewrites imports. */
const shownTitle = `(async () => {
  const loaded = performance.getEntriesByType('resource').map(({name}) => name);
  const module = loaded.filter(name => name.includes('/clips/gather-order/zh.ts')).at(-1);
  return module === undefined ? '' : (await import(module)).default.title;
})()`;

async function until(title: string): Promise<void> {
  await expect
    .poll(() => page.evaluate(shownTitle).catch(() => ''), {timeout: 50_000, interval: 200})
    .toBe(title);
  await page.waitForSelector('canvas', {timeout: 50_000});
}

test('the editor opens, and a caption that is edited shows without being asked for', async () => {
  const source = readFileSync(words, 'utf8');
  const [, title = ''] = /title: '([^']+)'/.exec(source) ?? [];
  await until(title);
  writeFileSync(words, source.replace(title, '改过的标题'));
  await until('改过的标题');
}, 120_000);
