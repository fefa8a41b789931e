import {readFileSync} from 'node:fs';
import {expect, test} from 'vitest';
import {modelledModules} from '../src/python/modules/registry.ts';
import '../src/python/library.ts';

const read = (path: string) => readFileSync(path, 'utf8');
const scripts = Object.keys(JSON.parse(read('package.json')).scripts);

test('the commands for contributors are the scripts of the package', () => {
  const rows = read('CONTRIBUTING.md').matchAll(/^\| `npm (?:run )?([\w:]+)` \|/gm);
  const told = [...rows].map(([, name = '']) => name);
  // npm itself runs this one.
  const typed = scripts.filter(name => name !== 'prepack');
  expect(told.toSorted()).toEqual(typed.toSorted());
});

test('the page of Python names the modules that a program may import, and no others', () => {
  const [, list = ''] = /## Modules\n\n(.*?)\n\n/s.exec(read('docs/en/python.md')) ?? [];
  const names = list.replaceAll(/\([^)]*\)/g, '').matchAll(/`([\w.]+)`/g);
  const told = [...names].map(([, name = '']) => name);
  const modelled = modelledModules();
  expect(told.filter(name => !modelled.includes(name))).toEqual([]);
  const packages = new Set(told.map(name => name.split('.')[0]));
  const untold = modelled.filter(name => !packages.has(name.split('.')[0] ?? ''));
  // What `os.path` is.
  expect(untold).toEqual(['posixpath']);
});
