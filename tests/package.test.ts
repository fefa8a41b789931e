import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {launchBrowser} from '../src/render/browser/launch.ts';
import {cacheOf} from '../src/render/folders.ts';

const section =
  /\n## In a project of your own\n(.*?)\n## /s.exec(readFileSync('README.md', 'utf8'))?.[1] ?? '';
const folder = mkdtempSync(join(tmpdir(), 'onewaiter-package-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** The README's fences in one language. */
function fences(language: string): string[] {
  return [...section.matchAll(/^```(\w+)\n(.*?)^```$/gms)].flatMap(([, info, text = '']) =>
    info === language ? [text] : [],
  );
}

/** Tools that were fetched for this clone need not be fetched again. */
const env = {...process.env, ONEWAITER_CACHE: resolve('.cache')};

async function sh(command: string, cwd: string): Promise<string> {
  const [program = '', ...args] = command.split(' ');
  const {stdout} = await promisify(execFile)(program, args, {cwd, env, maxBuffer: 1e8});
  return stdout;
}

const PROGRAM = 'import asyncio\n\nasyncio.run(asyncio.sleep(1))\n';

const LONGER = `import asyncio

async def main():
    await asyncio.gather(asyncio.sleep(1), asyncio.sleep(2))

asyncio.run(main())
`;

/** Everything that the README says to do in an empty folder. */
beforeAll(async () => {
  await sh(`npm pack --pack-destination ${folder}`, '.');
  const [configuration = ''] = fences('js');
  const [, named = ''] = /`(\.vitepress\/[\w.]+)` says so/.exec(section) ?? [];
  mkdirSync(join(folder, '.vitepress'));
  writeFileSync(join(folder, named), configuration);
  writeFileSync(join(folder, 'lesson.py'), PROGRAM);
  writeFileSync(
    join(folder, 'index.md'),
    `# Naps\n\n\`\`\`python clip id=naps\n${PROGRAM}\`\`\`\n`,
  );
  for (const command of fences('sh').join('').trim().split('\n')) {
    const isRender = command.includes('render');
    await sh(command + (isRender ? ' --quality draft --fps 3' : ''), folder);
  }
}, 600_000);

test('a program is filmed from the installed package', () => {
  expect(existsSync(join(folder, 'output', 'lesson.zh.mp4'))).toBe(true);
});

test('the editor of the installed package shows a program, and what is saved of it', async () => {
  const port = String(20_000 + (process.pid % 20_000));
  const bin = join(folder, 'node_modules', '.bin', 'onewaiter');
  const command = ['preview', 'lesson.py', '--no-open', '--port', port];
  const preview = spawn(bin, command, {cwd: folder, env, stdio: ['ignore', 'pipe', 'inherit']});
  const browser = await launchBrowser(console.error);
  try {
    const [address] = await once(preview.stdout, 'data');
    const page = await browser.newPage();
    await page.goto(String(address).trim(), {waitUntil: 'domcontentloaded', timeout: 100_000});
    await page.waitForSelector('canvas', {timeout: 100_000});
    // The number of the last frame stands in brackets, behind that of the one that is shown.
    const last = async () =>
      Number(
        [...String(await page.evaluate('document.body.innerText')).matchAll(/\[(\d+)\]/g)][1]?.[1],
      );
    await expect.poll(last, {timeout: 100_000}).toBeGreaterThan(500);
    const before = await last();
    writeFileSync(join(folder, 'lesson.py'), LONGER);
    await expect.poll(last, {timeout: 100_000}).toBeGreaterThan(before);
  } finally {
    await browser.close();
    preview.kill();
  }
}, 400_000);

test('a site is built that shows the film of its lesson', () => {
  const dist = join(folder, '.vitepress', 'dist');
  const html = readFileSync(join(dist, 'index.html'), 'utf8');
  expect(html).toContain('<onewaiter-clip name="naps" folder="/clips/" versions="en en.light">');
  expect(html).toContain('src="/onewaiter-clip.js"');
  expect(readdirSync(dist)).toContain('onewaiter-clip.js');
  expect(existsSync(join(dist, 'clips', 'naps.en.light.mp4'))).toBe(true);
  // What lies beside the films is for their page, and no page of its own.
  expect(existsSync(join(dist, 'public'))).toBe(false);
});

test('the example of the library prints what stands beside it', async () => {
  const [, example = ''] = fences('js');
  writeFileSync(join(folder, 'example.mjs'), example);
  const expected = [...example.matchAll(/\/\/ (.*)$/gm)].map(([, text]) => text);
  expect((await sh('node example.mjs', folder)).trim().split('\n')).toEqual(expected);
});

test('everything that can be imported has types, and strict ones', async () => {
  const source = `
    import {clip, film, simulate, type Film} from 'onewaiter';
    import {markdownClips} from 'onewaiter/markdown-it';
    import {clipProject} from 'onewaiter/scene';
    import {withClips} from 'onewaiter/vitepress';
    import 'onewaiter/element';
    export const made: Film = film(clip('a.py', 'x'), {lang: 'en'});
    export const total: number = simulate('').total;
    export const name: string = clipProject(clip('a.py', ''), {lang: 'en', theme: 'dark'}).name;
    export const used: Function[] = [markdownClips, withClips];
    // @ts-expect-error A film is in one of two languages.
    film(clip('a.py', 'x'), {lang: 'fr'});
  `;
  writeFileSync(join(folder, 'types.mts'), source);
  const tsc = resolve('node_modules/typescript/bin/tsc');
  const options = '--noEmit --strict --skipLibCheck --module nodenext --target es2023 --types node';
  const roots = `--typeRoots ${resolve('node_modules/@types')}`;
  expect(await sh(`node ${tsc} types.mts ${options} ${roots} --allowJs`, folder)).toBe('');
});

test('the licences of what is packed are packed with it', () => {
  const installed = join(folder, 'node_modules', 'onewaiter');
  const ours = ['LICENSE', 'NOTICE.md', 'CHANGELOG.md'];
  const names = [...ours, 'public/fonts/LICENSE.txt', 'src/python/LICENSE-CPYTHON.txt'];
  expect(names.filter(name => !existsSync(join(installed, name)))).toEqual([]);
  const {license} = JSON.parse(readFileSync(join(installed, 'package.json'), 'utf8'));
  expect(readFileSync(join(installed, 'NOTICE.md'), 'utf8')).toContain(`\`${license}\``);
});

test('an installed package keeps its cache where the next installation leaves it', () => {
  expect(cacheOf('/site/node_modules/onewaiter')).toBe('/site/node_modules/.cache/onewaiter');
  expect(cacheOf('/clone')).toBe('/clone/.cache');
});
