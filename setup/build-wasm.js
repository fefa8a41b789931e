// Compiles src/render/frames/simd/frames.assembly.ts to frames.wasm beside it, or to the file named: `npm run wasm`.
import {execFileSync} from 'node:child_process';
import {join, resolve} from 'node:path';
import {register} from 'tsx/esm/api';

register();
const {npmPackage} = await import('../src/render/npm-package.ts');

const folder = resolve(import.meta.dirname, '../src/render/frames/simd');
const [out = join(folder, 'frames.wasm')] = process.argv.slice(2);
// Another version may well write other bytes.
const compiler = await npmPackage('assemblyscript', '0.28.20', console.error);
const flags = [
  '-O3',
  '--runtime',
  'stub',
  ...['--enable', 'simd', '--enable', 'threads'],
  // The page copies its pixels straight into this memory, and the worker reads them there. 65536 is all there can be.
  ...['--importMemory', '--sharedMemory', '--initialMemory', '2', '--maximumMemory', '65536'],
  '--noAssert',
  '--outFile',
  resolve(out),
];
execFileSync(process.execPath, [join(compiler, 'bin', 'asc.js'), 'frames.assembly.ts', ...flags], {
  cwd: folder,
  stdio: 'inherit',
});
