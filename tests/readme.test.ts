import {type ChildProcess, execFile, spawn} from 'node:child_process';
import {copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {promisify, stripVTControlCharacters} from 'node:util';
import {afterAll, expect, test} from 'vitest';

const run = promisify(execFile);
/** Without the section whose commands the package's test runs, in a folder of its own. */
const readme = readFileSync('README.md', 'utf8').replace(
  /\n## In a project of your own\n.*?(?=\n## )/s,
  '',
);

/** Every command of the README, in its order: fenced lines, and code in the tables and the text. */
const commands = [
  ...readme.matchAll(/^(?:npm|node) .*$|`((?:npm (?:run|test|start)|node bin)[^`]*)`/gm),
].map(([line, inline]) => inline ?? line);

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-readme-'));
afterAll(() => rmSync(folder, {recursive: true, force: true}));

/** A Markdown lesson with one clip. */
function lesson(): string {
  const path = join(folder, 'lesson.md');
  const block = 'async def main():\n    await asyncio.sleep(1)';
  writeFileSync(path, `# One nap\n\n\`\`\`python clip id=naps\n${block}\n\`\`\`\n`);
  return path;
}

/** What a command must show; one that is not here has no test, and the README may not name it. */
const shows: Readonly<Record<string, (command: string) => Promise<void>>> = {
  'npm run render gather-order': async command => {
    await sh(command);
    expect(existsSync('output/gather-order.zh.mp4')).toBe(true);
    expect(existsSync('output/gather-order.zh.png')).toBe(true);
  },
  'npm run render -- gather-order --lang zh,en --theme light': async command => {
    await sh(`${command} --quality draft --fps 3 --out ${folder}`);
    expect(existsSync(join(folder, 'gather-order.en.light.mp4'))).toBe(true);
  },
  // This very run is `npm test`, and blessing would change what it tests.
  'npm test': async () => expect(process.env['VITEST']).toBe('true'),
  'npm run bless': async () => expect(scriptOf('bless')).toContain('vitest run --update'),
  // With every film it would take half an hour: the next command is the same with one, and the site's own test builds it.
  'npm run docs': async () => expect(scriptOf('docs')).toContain('setup/docs.js dev'),
  'npm run docs:build': async () => expect(scriptOf('docs:build')).toContain('setup/docs.js build'),
  'npm run docs -- gather-order --quality draft': async command => {
    const [program = '', ...args] = command.split(' ');
    const quick = ['--fps', '3', '--public', join(folder, 'site')];
    expect(await editorAnswers(program, ...args, ...quick)).toBe(200);
  },
  'npm start': async () => expect(await editorAnswers('npm', 'start', '--', '--no-open')).toBe(200),
  'node bin/onewaiter.js preview --no-open': async () =>
    expect(await editorAnswers('node', 'bin/onewaiter.js', 'preview', '--no-open')).toBe(200),
  'node bin/onewaiter.js list': async command =>
    expect(await sh(command)).toMatch(/^gather-order /m),
  'node bin/onewaiter.js run src/script/clips/gather-order/gather.py': async command =>
    expect(await sh(command)).toContain("['A', 'B', 'C']"),
  'node bin/onewaiter.js run my.py --times': async command => {
    const snippet = join(folder, 'my.py');
    copyFileSync('src/script/clips/gather-order/gather.py', snippet);
    expect(await sh(command.replace('my.py', snippet))).toContain("   3.000  ['A', 'B', 'C']");
  },
  'node bin/onewaiter.js render my.py --lang en': async command => {
    const snippet = join(folder, 'my.py');
    copyFileSync('src/script/clips/serial-or-tasks/tasks.py', snippet);
    await sh(`${command.replace('my.py', snippet)} --quality draft --fps 3 --out ${folder}`);
    expect(existsSync(join(folder, 'my.en.mp4'))).toBe(true);
  },
  'node bin/onewaiter.js list lesson.md': async command =>
    expect(await sh(command.replace('lesson.md', lesson()))).toMatch(/^naps .* loop +One nap$/m),
  'node bin/onewaiter.js render lesson.md --write': async command => {
    const path = lesson();
    await sh(`${command.replace('lesson.md', path)} --quality draft --fps 3 --out ${folder}`);
    expect(readFileSync(path, 'utf8')).toContain('<video controls');
  },
  'node bin/onewaiter.js check gather-order': async command => expect(await sh(command)).toBe(''),
  'node bin/onewaiter.js schedule gather-order': async command =>
    expect(await sh(command)).toContain('gather-created'),
  'node bin/onewaiter.js still gather-order --beat b-first': async command => {
    const path = (await sh(`${command} --out ${folder}`)).trim();
    expect(existsSync(path)).toBe(true);
  },
  'node bin/onewaiter.js help': async command => expect(await sh(command)).toContain('render'),
  'node bin/onewaiter.js render --help': async command =>
    expect(await sh(command)).toContain('--theme'),
};

test.each([...new Set(commands)])(
  '%s',
  async command => {
    const show = shows[command];
    if (!show) throw new Error(`README.md names "${command}", which no test runs.`);
    await show(command);
  },
  300_000,
);

test('the README names every command that is tested', () => {
  expect(new Set(commands)).toEqual(new Set(Object.keys(shows)));
});

async function sh(command: string): Promise<string> {
  const [program = '', ...args] = command.split(' ');
  const {stdout} = await run(program, args, {maxBuffer: 1e8});
  return stdout;
}

function scriptOf(name: string): string {
  return JSON.parse(readFileSync('package.json', 'utf8')).scripts[name];
}

/** Starts the editor, asks for its page once it has printed its address, and ends it. */
async function editorAnswers(...[program = '', ...args]: readonly string[]): Promise<number> {
  const child = spawn(program, args, {stdio: ['ignore', 'pipe', 'inherit'], detached: true});
  try {
    const {status} = await fetch(await addressOf(child));
    return status;
  } finally {
    if (child.pid !== undefined) process.kill(-child.pid, 'SIGTERM');
  }
}

function addressOf(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', chunk => {
      text += String(chunk);
      // With CI set, tools colour what they print even into a pipe.
      const [address] = /http:\/\/\S+/.exec(stripVTControlCharacters(text)) ?? [];
      if (address !== undefined) resolve(address);
    });
    child.on('exit', code => reject(new Error(`ended with ${code}: ${text}`)));
  });
}
