import {expect, test} from 'vitest';
import {relocated, withEmbeds} from '../../src/script/markdown/embeds.ts';
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
