import {mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, expect, test, vi} from 'vitest';
import {hasPackagedChromium, packagedChromium} from '../../src/render/browser/packaged-chromium.ts';

const folder = mkdtempSync(join(tmpdir(), 'onewaiter-chromium-'));

beforeAll(() => {
  vi.stubEnv('ONEWAITER_CACHE', folder);
});

afterAll(() => {
  vi.unstubAllEnvs();
  rmSync(folder, {recursive: true});
});

test.skipIf(!hasPackagedChromium())(
  'two renders that begin on a machine without a browser unpack one, and both have it',
  async () => {
    const programs = await Promise.all([packagedChromium(() => {}), packagedChromium(() => {})]);
    const [one, other] = programs.map(({path}) => path);
    expect(one).toBe(other);
    expect(readdirSync(join(folder, 'browsers'))).toEqual(['chromium-147.0.0']);
  },
);
