import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {expect, test} from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What each layer may import from: folders of src, and packages. The longest folder that holds a file is its layer. */
const layers: Readonly<Record<string, {folders: readonly string[]; packages: RegExp}>> = {
  model: {folders: ['model'], packages: /^$/},
  python: {folders: ['model', 'python'], packages: /^@(lezer|noble)\//},
  script: {folders: ['model', 'python', 'script'], packages: /^@lezer\//},
  'script/markdown': {folders: ['model', 'python', 'script'], packages: /^(@lezer\/|markdown-it$)/},
  scenes: {folders: ['model', 'python', 'script', 'scenes'], packages: /^@(motion-canvas|lezer)\//},
  projects: {folders: ['script', 'scenes', 'projects'], packages: /^@motion-canvas\//},
  'render/page': {folders: ['script', 'scenes', 'render'], packages: /^@motion-canvas\//},
  render: {folders: ['script', 'render'], packages: /^(?!@motion-canvas\/)/},
  plugins: {folders: ['script', 'render', 'plugins'], packages: /^(markdown-it|vitepress)$|^node:/},
  element: {folders: [], packages: /^$/},
  library: {folders: ['model', 'python', 'script'], packages: /^$/},
  cli: {folders: ['model', 'python', 'script', 'render', 'cli'], packages: /^(?!@motion-canvas\/)/},
};

test('imports point only to the left: model <- python <- script <- scenes <- projects; cli -> render -> script', () => {
  expect(
    sourceFiles('src').flatMap(file => crossings(file, readFileSync(join(root, file), 'utf8'))),
  ).toEqual([]);
});

test.each([
  ['src/model/asyncio/base-events.ts', `import {evaluate} from '../../python/evaluate.ts';`],
  ['src/python/parse.ts', `export * from '../script/film.ts';`],
  ['src/script/film.ts', `import '@motion-canvas/core';`],
  ['src/script/film.ts', `import {readFileSync} from 'node:fs';`],
  ['src/scenes/stage.tsx', `const {x} = await import('../projects/gather.ts');`],
  ['src/render/clips.ts', `import type {Schedule} from '../model/schedule.ts';`],
  ['src/render/clips.ts', `import {Rect} from '@motion-canvas/2d';`],
  ['src/render/page/page.ts', `import {main} from '../../cli/main.ts';`],
])('%s may not contain %s', (file, text) => {
  expect(crossings(file, text)).toHaveLength(1);
});

/** What is recursive by nature, each by one file of it: a grammar, a compiler, values that call and compare each other. */
const RECURSIVE = [
  'src/python/compile/analyze-statements.ts',
  'src/python/compile/expressions.ts',
  'src/python/modules/re/parse.ts',
  'src/python/parse/expressions.ts',
  'src/python/parse/program.ts',
  'src/python/run/calls.ts',
  'src/python/run/pausing.ts',
];

const circling = inCircles('src', valueImportsOf);

test('no module imports itself by way of others, but for what is recursive by nature', () => {
  const near = new Set(RECURSIVE.flatMap(file => circleOf(file)));
  const others = [...circling.keys()].filter(file => !near.has(file));
  expect(others.filter(file => circleOf(file).length > 0)).toEqual([]);
});

test('what is held to be recursive is', () => {
  expect(RECURSIVE.filter(file => circleOf(file).length === 0)).toEqual([]);
});

// asyncio's own classes name each other, as do values and those who call them.
test('to the right of python, no module needs its own types by way of others either', () => {
  const folders = Object.keys(layers).filter(layer => !/^(model|python)$|\//.test(layer));
  expect(folders.flatMap(folder => [...inCircles(`src/${folder}`, importedFiles).keys()])).toEqual(
    [],
  );
});

/** The files that a file imports itself by way of. */
test('a file of the model is read in one sitting: none is longer than 300 lines', () => {
  const long = sourceFiles('src/model').filter(
    file => readFileSync(join(root, file), 'utf8').trimEnd().split('\n').length > 300,
  );
  expect(long).toEqual([]);
});

function circleOf(file: string): string[] {
  const reached = reachedFrom(file);
  return [...reached].filter(other => reachedFrom(other).has(file));
}

function reachedFrom(file: string): Set<string> {
  const reached = new Set(circling.get(file));
  for (const found of reached) for (const next of circling.get(found) ?? []) reached.add(next);
  return reached;
}

/** Files and what they import, without those that lead into no circle, and from none. */
function inCircles(folder: string, imported: (file: string) => string[]): Map<string, string[]> {
  let left = new Map(sourceFiles(folder).map(file => [file, imported(file)]));
  for (let before = 0; before !== left.size; ) {
    before = left.size;
    const wanted = new Set([...left.values()].flat());
    left = new Map(
      [...left]
        .map(([file, to]): [string, string[]] => [file, to.filter(each => left.has(each))])
        .filter(([file, to]) => to.length > 0 && wanted.has(file)),
    );
  }
  return left;
}

/** Types do not count: they are gone when a module is loaded. */
function valueImportsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  return filesIn(file, text.replace(/^(import|export) type [^;]*;/gm, ''));
}

function importedFiles(file: string): string[] {
  return filesIn(file, readFileSync(join(root, file), 'utf8'));
}

function filesIn(file: string, text: string): string[] {
  return importsOf(text)
    .filter(specifier => specifier.startsWith('.'))
    .map(specifier => join(dirname(file), specifier));
}

/** The imports of a file that its layer does not allow. */
function crossings(file: string, text: string): string[] {
  const layer = layerOf(relative('src', file));
  if (layer === undefined) return [`${file} belongs to no layer`];
  const {folders, packages} = layers[layer] ?? {folders: [], packages: /^$/};
  return importsOf(text)
    .filter(specifier => {
      if (!specifier.startsWith('.')) return !packages.test(specifier);
      const target = relative('src', join(dirname(file), specifier));
      return !folders.includes(target.split('/')[0] ?? '');
    })
    .map(specifier => `${file} imports ${specifier}`);
}

function layerOf(path: string): string | undefined {
  const holding = Object.keys(layers).filter(layer => path.startsWith(`${layer}/`));
  return holding.sort((a, b) => b.length - a.length)[0];
}

function importsOf(text: string): string[] {
  return ts.preProcessFile(text, true, true).importedFiles.map(({fileName}) => fileName);
}

function sourceFiles(folder: string): string[] {
  return readdirSync(join(root, folder), {withFileTypes: true}).flatMap(entry => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return sourceFiles(path);
    return /\.tsx?$/.test(entry.name) ? [path] : [];
  });
}
