import {spawn} from 'node:child_process';
import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {createServer} from 'vite';
import {Complaint, messageOf} from '../render/complaint.ts';
import {PROJECT_FOLDER} from '../render/folders.ts';
import {LANGS, THEME_NAMES} from '../script/units.ts';
import {clipsNamed, oneOf, positiveInteger} from './arguments.ts';
import type {Command} from './command.ts';
import {previewProject} from './preview-program.ts';
import {UsageError} from './usage-error.ts';

// The editor's plugin is a CommonJS module and makes vite complain about itself.
process.env['VITE_CJS_IGNORE_WARNING'] = '1';

const USAGE =
  'preview [CLIP|FILE.py] [--script FILE.json] [--lang zh] [--theme dark] [--port 9000] [--no-open]';

/** Opens the Motion Canvas editor with every clip as a project, until it is interrupted. */
export const preview: Command = {
  usage: USAGE,
  summary:
    'Open the Motion Canvas editor; what you change in a program or a script shows at once. Ctrl-C ends it.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      allowNegative: true,
      options: {
        script: {type: 'string'},
        lang: {type: 'string', default: 'zh'},
        theme: {type: 'string', default: 'dark'},
        port: {type: 'string', default: '9000'},
        open: {type: 'boolean', default: process.env['CI'] === undefined && process.stdout.isTTY},
      },
    });
    const [name] = positionals;
    process.env['ONEWAITER_LANG'] = oneOf('--lang', values.lang, LANGS);
    process.env['ONEWAITER_THEME'] = oneOf('--theme', values.theme, THEME_NAMES);
    const page = await pageOf(name, values.script);
    const url = `${await serveEditor(positiveInteger('--port', values.port))}${page}`;
    console.log(url);
    if (values.open) openInBrowser(url);
    return new Promise(() => {});
  },
};

/** Where the editor shows what was named. A program becomes the only project, which has the front page. */
async function pageOf(name: string | undefined, script: string | undefined): Promise<string> {
  if (name?.endsWith('.py')) {
    process.env['ONEWAITER_PROJECT'] = await previewProject(name, script);
    return '';
  }
  if (script !== undefined) throw new UsageError(`--script needs a program: onewaiter ${USAGE}`);
  if (name === undefined) return '';
  const [clip] = await clipsNamed([name]);
  return `src/projects/${clip}`;
}

async function serveEditor(port: number): Promise<string> {
  // Where a project's settings file goes depends on the working folder.
  process.chdir(PROJECT_FOLDER);
  try {
    const server = await createServer({
      configFile: join(PROJECT_FOLDER, 'vite.config.ts'),
      // Vite would tell its progress on stdout, which is for results.
      logLevel: 'warn',
      server: {port, host: '127.0.0.1', open: false},
    });
    await server.listen();
    return server.resolvedUrls?.local[0] ?? `http://127.0.0.1:${port}/`;
  } catch (error) {
    const remedy = 'If it is the port, name another with --port.';
    throw new Complaint(
      `The editor could not start at port ${port}: ${messageOf(error)}\n${remedy}`,
      {
        cause: error,
      },
    );
  }
}

function openInBrowser(url: string): void {
  const [command, ...args] =
    process.platform === 'darwin'
      ? ['open', url]
      : process.platform === 'win32'
        ? ['cmd', '/c', 'start', '', url]
        : ['xdg-open', url];
  // The address is printed, so a machine without a desktop loses nothing.
  spawn(command, args, {stdio: 'ignore', detached: true})
    .on('error', () => {})
    .unref();
}
