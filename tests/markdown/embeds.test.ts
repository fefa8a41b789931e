import MarkdownIt from 'markdown-it';
import {expect, test} from 'vitest';
import {relocated, withEmbeds} from '../../src/script/markdown/embeds.ts';
import {imageEmbed} from '../../src/script/markdown/image-embed.ts';
import {lessonOf} from '../../src/script/markdown/lesson.ts';

const TEXT = `# One

\`\`\`python clip
import asyncio
asyncio.run(asyncio.sleep(1))
\`\`\`

Then, in a list:

*   An item
    \`\`\`python clip
    import asyncio
    asyncio.run(asyncio.sleep(2))
    \`\`\`
`;

function written(text: string, html: string): string {
  const {clips} = lessonOf('one.md', text, {all: false});
  return withEmbeds(
    text,
    clips.map(({clip, block: {end, indent}}) => ({id: clip.id, end, indent, html})),
  );
}

test('an embed stands under its block, in its list, and never twice', () => {
  const once = written(TEXT, '<figure>\n</figure>\n');
  expect(once).toContain(
    '```\n\n<!-- onewaiter: one-1 -->\n<figure>\n</figure>\n<!-- /onewaiter -->\n\nThen',
  );
  expect(once).toContain('    ```\n\n    <!-- onewaiter: one-2 -->\n    <figure>');
  expect(written(once, '<figure>\n</figure>\n')).toBe(once);
  expect(written(written(once, '<figure>new\n</figure>\n'), '<figure>\n</figure>\n')).toBe(once);
});

test('addresses lead to the folder of the films; words are left alone, and are nothing to a template', () => {
  const html = '<video poster="a.png">\n  <source src="a.mp4">\n<li> src="x" {{ 1 }}</li>';
  expect(relocated(html, '../my films/')).toBe(
    '<video poster="../my%20films/a.png">\n  <source src="../my%20films/a.mp4">\n<li> src="x" &#123;&#123; 1 }}</li>',
  );
});

test('a picture leads to its video, and takes the place of what was there', () => {
  const picture = imageEmbed('Two naps', 'naps.en', '../clips/');
  expect(picture).toBe('[![Two naps](../clips/naps.en.webp)](../clips/naps.en.mp4)\n');
  const once = written(TEXT, picture);
  expect(once).toContain('\n<!-- onewaiter: one-1 -->\n[![Two naps]');
  expect(written(once, picture)).toBe(once);
  const video = '<figure>\n</figure>\n';
  expect(written(written(once, video), picture)).toBe(once);
  expect(new MarkdownIt({html: true}).render(once)).toContain(
    '<p><a href="../clips/naps.en.mp4"><img src="../clips/naps.en.webp" alt="Two naps"></a></p>',
  );
});

test('nothing in a title or a folder is Markdown or HTML', () => {
  const title = '"](x) [a](b) `run_in_executor` _b_ <script>alert(1)</script> &lt; {{ 1 }}\nend';
  const picture = imageEmbed(title, 'x.zh', 'my (films)/');
  expect(picture).toContain(
    '[!["\\](x) \\[a\\](b) run_in_executor \\_b\\_ \\<script\\>alert(1)\\</script\\> &amp;lt; &#123;&#123; 1 }} end](my',
  );
  const html = new MarkdownIt({html: true}).render(picture);
  expect(html).toMatch(/^<p><a href="[^"]*"><img src="[^"]*" alt="[^"<>]*"><\/a><\/p>\n$/);
  expect(html).toContain('href="my%20%28films%29/x.zh.mp4"');
});
