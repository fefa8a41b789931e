import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterEach, beforeEach, expect, test} from 'vitest';
import {packagesAreFresh} from '../../setup/packages.js';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'onewaiter-packages-'));
  mkdirSync(join(root, 'node_modules'));
});

afterEach(() => rmSync(root, {recursive: true}));

function lock(file: string, packages: Record<string, {version: string; optional?: boolean}>): void {
  writeFileSync(
    join(root, file),
    JSON.stringify({packages: {'': {version: '1.0.0'}, ...packages}}),
  );
}

const wanted = {
  'node_modules/vite': {version: '5.4.21'},
  'node_modules/ffmpeg-static': {version: '5.3.0', optional: true},
};

test('without node_modules nothing is fresh', () => {
  lock('package-lock.json', wanted);
  expect(packagesAreFresh(root)).toBe(false);
});

test('an optional package may be missing', () => {
  lock('package-lock.json', wanted);
  lock('node_modules/.package-lock.json', {'node_modules/vite': {version: '5.4.21'}});
  expect(packagesAreFresh(root)).toBe(true);
});

test('another version is stale', () => {
  lock('package-lock.json', wanted);
  lock('node_modules/.package-lock.json', {'node_modules/vite': {version: '5.4.20'}});
  expect(packagesAreFresh(root)).toBe(false);
});
