import {readdirSync, readFileSync} from 'node:fs';
import {dirname, join, relative, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import ts from 'typescript';
import {expect, test} from 'vitest';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');

/** What each layer may import from: folders of src, and packages. The longest folder that holds a file is its layer. */
const layers: Readonly<Record<string, {folders: readonly string[]; packages: RegExp}>> = {
  model: {folders: ['model'], packages: /^$/},
  python: {folders: ['model', 'python'], packages: /^@lezer\//},
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
