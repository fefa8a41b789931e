import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import MarkdownIt from 'markdown-it';
import {afterAll, expect, test} from 'vitest';
import {markdownClips} from '../../src/render/markdown-clips.ts';

const films = mkdtempSync(join(tmpdir(), 'onewaiter-clips-'));
afterAll(() => rmSync(films, {recursive: true}));

for (const name of ['naps.zh', 'lesson-2.zh', 'naps.en.light']) {
  writeFileSync(
    join(films, `${name}.html`),
    `<figure>\n<video poster="${name}.png">\n</video>\n</figure>\n`,
  );
}

const FENCE = '```';

function html(text: string, options = {}, env = {relativePath: 'guide/lesson.md'}): string {
  return new MarkdownIt()
    .use(markdownClips, {films, base: '/clips/', ...options})
    .render(text, env);
}

test('a film stands under the fence that is marked as its clip, named as render names it', () => {
  const other = `${FENCE}python\nx\n${FENCE}\n\n`;
  expect(html(`${other}${FENCE}python clip\ny\n${FENCE}\n`)).toBe(
    '<pre><code class="language-python">x\n</code></pre>\n' +
      '<pre><code class="language-python">y\n</code></pre>\n' +
      '<figure>\n<video poster="/clips/lesson-2.zh.png">\n</video>\n</figure>\n',
  );
});

test('a film stands where the text asks for it, in the language and the theme of the page', () => {
  expect(html('Look:\n\n::: clip naps\n:::\n\nEnd.', {lang: 'en', theme: 'light'})).toBe(
    '<p>Look:</p>\n<figure>\n<video poster="/clips/naps.en.light.png">\n</video>\n</figure>\n<p>End.</p>\n',
  );
});

test('a film that is not there is an error with a remedy, and no id leads out of the folder', () => {
  expect(() => html('::: clip ../../secret\n:::\n')).toThrow(/No film "secret": .*Render it first/);
});
