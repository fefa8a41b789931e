import {mkdtempSync, rmSync, statSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {expect, onTestFinished, test} from 'vitest';
import {outputFolder} from '../../src/render/output-file.ts';

test('a folder that two make at the same moment is there for both', async () => {
  const root = mkdtempSync(join(tmpdir(), 'onewaiter-folder-'));
  onTestFinished(() => rmSync(root, {recursive: true}));
  const folder = join(root, 'films', 'today');
  await Promise.all([outputFolder(folder), outputFolder(folder)]);
  expect(statSync(folder).isDirectory()).toBe(true);
});
