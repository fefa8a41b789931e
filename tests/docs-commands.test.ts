import {execFile} from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {promisify} from 'node:util';
import {afterAll, expect, test} from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-docs-commands-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

const pages = ['docs', 'docs/en'].flatMap(under =>
  readdirSync(under)
    .filter(name => name.endsWith('.md'))
    .map(name => readFileSync(join(under, name), 'utf8')),
);

/** What our pages tell a reader to type for a program or a lesson of their own. */
const commands = new Set(
  pages.flatMap(page =>
    [...page.matchAll(/^npx (onewaiter .*)$/gm)].map(([, command = '']) => command),
  ),
);

const own = readFileSync('docs/en/own.md', 'utf8');
const fence = (text: string, info: RegExp) =>
  new RegExp(`^\`\`\`${info.source}[^\\n]*\\n(.*?)^\`\`\``, 'ms').exec(text)?.[1] ?? '';

/** What lies in the folder of somebody who follows a page. */
function prepare(page: string): void {
  const block = `\`\`\`python clip id=naps\n${fence(own, /python clip/)}\`\`\`\n`;
  writeFileSync(join(folder, 'my.py'), fence(own, /python clip/));
  writeFileSync(join(folder, 'my.json'), fence(page, /json/));
  for (const name of ['lesson.md', 'README.md'])
    writeFileSync(join(folder, name), `# Naps\n\n${block}`);
  for (const name of ['serial.py', 'tasks.py']) {
    copyFileSync(join('src/script/clips/serial-or-tasks', name), join(folder, name));
  }
}

/** What a command prints, and which files it leaves behind. */
async function typed(command: string): Promise<{printed: string; files: string[]}> {
  const quick = command.includes(' render ') ? ['--quality', 'draft', '--fps', '3'] : [];
  const [, ...args] = command.split(' ');
  const program = [resolve('bin/onewaiter.js'), ...args, ...quick];
  const options = {
    cwd: folder,
    maxBuffer: 1e8,
    env: {...process.env, ONEWAITER_CACHE: resolve('.cache')},
  };
  const {stdout} = await promisify(execFile)(process.execPath, program, options);
  const files = readdirSync(folder, {recursive: true, encoding: 'utf8'});
  return {printed: stdout, files: files.filter(file => existsSync(join(folder, file)))};
}

/** The films that a command makes, or what else it shows. A command that is not here has no test. */
const shows: Readonly<Record<string, readonly string[] | RegExp>> = {
  'onewaiter render my.py': ['output/my.zh.mp4'],
  'onewaiter run my.py --times': / 1\.000 {2}A up\n +2\.000 {2}B up/,
  'onewaiter render my.py --lang en': ['output/my.en.mp4'],
  'onewaiter list lesson.md': /^naps /m,
  'onewaiter render lesson.md --write': ['output/naps.zh.mp4'],
  'onewaiter render my.py --script my.json --lang en': ['output/my.en.mp4'],
  'onewaiter render my.py --script my.json': ['output/my.zh.mp4'],
  'onewaiter render serial.py --versus tasks.py --lang en': ['output/serial-tasks.en.mp4'],
  'onewaiter render serial.py --versus tasks.py': ['output/serial-tasks.zh.mp4'],
  'onewaiter render my.py --lang zh,en --theme dark,light --quality 720p': [
    'output/my.zh.mp4',
    'output/my.en.light.mp4',
  ],
  'onewaiter render lesson.md --lang zh,en --theme dark,light --out public/clips': [
    'public/clips/naps.zh.mp4',
    'public/clips/naps.en.light.mp4',
  ],
  'onewaiter render README.md --write --embed webp --lang en --out clips': ['clips/naps.en.webp'],
  'onewaiter render README.md --write --embed webp --out clips': ['clips/naps.zh.webp'],
};

test.each([...commands])(
  'npx %s',
  async command => {
    const expected = shows[command];
    if (!expected) throw new Error(`A page says "npx ${command}", which no test runs.`);
    for (const name of readdirSync(folder)) rmSync(join(folder, name), {recursive: true});
    prepare(pages.find(page => page.includes(`npx ${command}\n`)) ?? '');
    const {printed, files} = await typed(command);
    if (expected instanceof RegExp) expect(printed).toMatch(expected);
    else expect(files).toEqual(expect.arrayContaining([...expected]));
  },
  300_000,
);

test('the pages name every command that is tested', () => {
  expect(commands).toEqual(new Set(Object.keys(shows)));
});
