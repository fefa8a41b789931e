// The site: `npm run docs` serves it, `npm run docs:build` builds it into docs/.vitepress/dist.
// Arguments name the clips that are wanted, all if there are none; `--quality draft --fps 10` renders faster.
import {spawn} from 'node:child_process';
import {cpSync, mkdirSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {parseArgs} from 'node:util';
import {register} from 'tsx/esm/api';
import {writeSiteFonts} from './site-fonts.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const docs = join(root, 'docs');
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    quality: {type: 'string', default: '720p'},
    fps: {type: 'string', default: '60'},
    /** The folder of what the site serves as it is, and the folder it is built into. */
    public: {type: 'string', default: join(docs, 'public')},
    out: {type: 'string', default: join(docs, '.vitepress', 'dist')},
  },
});
const [mode, ...clips] = positionals;
const publicFolder = resolve(values.public);
process.env['ONEWAITER_DOCS_PUBLIC'] = publicFolder;

const films = join(publicFolder, 'films');
mkdirSync(films, {recursive: true});
cpSync(join(docs, '.vitepress', 'mark.svg'), join(publicFolder, 'mark.svg'));
// The first page has this one, whatever else is wanted.
const wanted = clips.length === 0 ? [] : ['gather-order', ...clips];
for (const subjects of [wanted, [join(docs, 'own.md')]]) await render(subjects);
await writeSiteFonts(
  join(root, 'public', 'fonts'),
  [docs, films, join(root, 'src', 'script', 'clips')],
  join(publicFolder, 'fonts'),
);

// The site's configuration reads our clips, which are TypeScript.
register();
const {build, createServer} = await import('vitepress');
if (mode === 'build') {
  await build(docs, {outDir: resolve(values.out)});
} else {
  const server = await createServer(docs);
  await server.listen();
  server.printUrls();
}

/**
 * Every version that a page may show; what has not changed comes from the cache.
 * @param {readonly string[]} subjects clips or Markdown files
 */
async function render(subjects) {
  const versions = ['--lang', 'zh,en', '--theme', 'dark,light'];
  const look = ['--quality', values.quality, '--fps', values.fps];
  const args = ['render', ...subjects, ...versions, ...look, '--out', films];
  const command = [join(root, 'bin', 'onewaiter.js'), ...args];
  const child = spawn(process.execPath, command, {stdio: ['ignore', 'ignore', 'inherit']});
  const end = () => child.kill('SIGTERM');
  process.once('SIGTERM', end);
  const code = await new Promise(done => child.on('close', done));
  // Left behind, it would swallow the signal that is meant to end what comes after.
  process.off('SIGTERM', end);
  if (code !== 0) process.exit(1);
}
