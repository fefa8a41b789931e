import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import MarkdownIt from 'markdown-it';
import {afterAll, expect, test} from 'vitest';
import {markdownClips} from '../../src/plugins/markdown-it.ts';

const films = mkdtempSync(join(tmpdir(), 'onewaiter-clips-'));
afterAll(() => rmSync(films, {recursive: true}));

for (const name of ['lesson-2.zh', 'naps.zh', 'naps.zh.light', 'naps.en', 'naps.en.light']) {
  const words = `<details>${name}</details>`;
  writeFileSync(
    join(films, `${name}.html`),
    `<figure>\n<video poster="${name}.png">\n</video>\n${words}\n</figure>\n`,
  );
}

/** What stands in the page for a clip. */
function element(name: string, versions: string, own: string, ...details: string[]): string {
  const words = [own, ...details].map(each => `<details>${name}.${each}</details>\n`).join('');
  return (
    `<onewaiter-clip name="${name}" folder="/clips/" versions="${versions}">\n<figure>\n` +
    `<video poster="/clips/${name}.${own}.png">\n</video>\n${words}</figure>\n</onewaiter-clip>\n`
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
      element('lesson-2', 'zh', 'zh'),
  );
});

test('a film stands where the text asks for it, first as the page wants it, with the words of every language', () => {
  const text = 'Look:\n\n::: clip naps\n:::\n\nEnd.';
  const versions = 'en.light en zh.light zh';
  expect(html(text, {lang: 'en', theme: 'light'})).toBe(
    `<p>Look:</p>\n${element('naps', versions, 'en.light', 'zh.light')}<p>End.</p>\n`,
  );
});

test('each page has its own language', () => {
  const lang = (page: string) => (page.startsWith('en/') ? 'en' : 'zh');
  const page = (relativePath: string) => html('::: clip naps\n:::\n', {lang}, {relativePath});
  expect(page('en/lesson.md')).toBe(element('naps', 'en en.light zh zh.light', 'en', 'zh'));
  expect(page('lesson.md')).toBe(element('naps', 'zh zh.light en en.light', 'zh', 'en'));
});

test('a film that is not there is an error with a remedy, and no id leads out of the folder', () => {
  expect(() => html('::: clip ../../secret\n:::\n')).toThrow(
    /No film "secret" in ".*"\. Render it first/,
  );
});
