import {execFile} from 'node:child_process';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, test} from 'vitest';
import {onewaiter} from '../cli/onewaiter.ts';
import {Reader} from './reader.ts';
import {WebSite} from './web-site.ts';

/** What must never be more than text. No file can have the slash in its name. */
const ATTACK = '"><script>alert(1)</script>';
const NAME = `${ATTACK.replace('/', '')}.py`;
/** What a template would compute. */
const MUSTACHE = '{{ 7 * 6 }} <b>';
const ID = 'script-alert-1-script';

mkdirSync('.cache', {recursive: true});
const folder = mkdtempSync(join('.cache', 'hostile-'));
const films = join(folder, 'public', 'clips');
const program = `"""${ATTACK}"""
import asyncio


async def main():
    await asyncio.sleep(1, '${ATTACK}')  # clip: ${ATTACK}
    print('${ATTACK}')


asyncio.run(main())
`;

beforeAll(async () => {
  writeFileSync(join(folder, NAME), program);
  const lesson = `# Attack\n\n\`\`\`python clip id=fence title="${MUSTACHE}"\n${program}\`\`\`\n\n::: clip ${ID}\n:::\n`;
  writeFileSync(join(folder, 'index.md'), lesson);
  mkdirSync(join(folder, '.vitepress'));
  const plugin = JSON.stringify(resolve('src/plugins/vitepress.ts'));
  const configuration = `import {withClips} from ${plugin};\nexport default withClips({title: 'Attack', lang: 'en', base: '/there/', head: [['link', {rel: 'icon', href: 'data:,'}]]});\n`;
  writeFileSync(join(folder, '.vitepress', 'config.ts'), configuration);
  const subjects = [join(folder, NAME), join(folder, 'index.md')];
  const look = ['--lang', 'zh,en', '--quality', 'draft', '--fps', '3', '--range', '0:12'];
  const {code, stderr} = await onewaiter(['render', ...subjects, ...look, '--out', films]);
  expect(code, stderr).toBe(0);
  const vitepress = ['node_modules/vitepress/bin/vitepress.js', 'build', folder];
  await promisify(execFile)(process.execPath, vitepress);
}, 300_000);

afterAll(() => rmSync(folder, {recursive: true}));

test('what is written of a hostile program has names and tags of ours alone', () => {
  const names = readdirSync(films);
  expect(names.filter(name => !/^(fence|script-alert-1-script)\.[\w.]+$/.test(name))).toEqual([]);
  const texts = names.filter(name => /\.(html|vtt|md)$/.test(name));
  const all = texts.map(name => readFileSync(join(films, name), 'utf8')).join('');
  expect(all).toContain('&lt;script&gt;alert(1)');
  for (const name of texts) {
    const text = readFileSync(join(films, name), 'utf8');
    // In a transcript the program and its name are code.
    const code = /^(```+)python\n.*?^\1$|`[^`\n]+`/gms;
    const outside = name.endsWith('.md') ? text.replaceAll(code, '') : text;
    expect(outside).not.toContain('<script');
  }
});

test('in a page of VitePress it is text: nothing runs, and all of it can be read', async () => {
  const root = join(folder, 'site');
  mkdirSync(root);
  // The site is built for a folder of a server.
  cpSync(join(folder, '.vitepress', 'dist'), join(root, 'there'), {recursive: true});
  await using site = await WebSite.of(resolve(root));
  await using reader = await Reader.start();
  const page = await reader.open(`${site.url}there/`);
  const dialogs: string[] = [];
  page.on('dialog', dialog => {
    dialogs.push(dialog.message());
    void dialog.dismiss();
  });
  await page.waitForSelector('onewaiter-clip[showing]');
  const read = await page.evaluate(async () => {
    for (const video of document.querySelectorAll('video')) {
      while (video.readyState < 1) await new Promise(done => setTimeout(done, 20));
    }
    return {
      labels: [...document.querySelectorAll('video')].map(video =>
        video.getAttribute('aria-label'),
      ),
      captions: [...document.querySelectorAll('details[lang=en] li')].map(
        ({textContent}) => textContent,
      ),
      scripts: [...document.querySelectorAll('script')].filter(({text}) => text === 'alert(1)')
        .length,
    };
  });
  expect(read.labels[0]).toBe(MUSTACHE);
  expect(read.labels[1]).toContain('"><script>alert(1)');
  expect(read.captions).toContain(ATTACK);
  expect(read.scripts).toBe(0);
  expect(dialogs).toEqual([]);
  expect(reader.troubles).toEqual([]);
});
