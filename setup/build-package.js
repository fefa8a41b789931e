// Builds what the package offers to import, and its command, into dist/: `npm pack` runs this.
import {spawnSync} from 'node:child_process';
import {cpSync, rmSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {build} from 'esbuild';
import {buildInto} from '../bin/program.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const dist = join(root, 'dist');

rmSync(dist, {recursive: true, force: true});
await build({
  absWorkingDir: root,
  entryPoints: [
    'src/library/onewaiter.ts',
    'src/plugins/markdown-it.ts',
    'src/plugins/vitepress.ts',
    'src/scenes/clip-project.ts',
  ],
  outbase: 'src',
  outdir: dist,
  bundle: true,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // Motion Canvas names nodes after their classes.
  keepNames: true,
  packages: 'external',
  logLevel: 'warning',
});
await buildInto(root, 'dist');
cpSync(join(root, 'src', 'element'), join(dist, 'element'), {recursive: true});

const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
const {status} = spawnSync(process.execPath, [tsc, '-p', join(root, 'tsconfig.pack.json')], {
  stdio: ['ignore', 2, 2],
});
process.exit(status ?? 1);
