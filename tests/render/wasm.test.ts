import {execFileSync} from 'node:child_process';
import {mkdtempSync, readFileSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import {expect, test} from 'vitest';

test('frames.wasm is what its source compiles to', () => {
  const root = resolve(import.meta.dirname, '../..');
  const folder = mkdtempSync(join(tmpdir(), 'onewaiter-wasm-'));
  try {
    const fresh = join(folder, 'frames.wasm');
    execFileSync(process.execPath, [join(root, 'setup/build-wasm.js'), fresh]);
    const committed = readFileSync(join(root, 'src/render/frames/simd/frames.wasm'));
    expect(readFileSync(fresh).equals(committed)).toBe(true);
  } finally {
    rmSync(folder, {recursive: true});
  }
});
