import {readdirSync, readFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {expect, test} from 'vitest';
import {clipNames} from '../src/render/clips.ts';

const folder = resolve(import.meta.dirname, '../src/projects');

test('every clip is a project of the editor, and every project a clip', async () => {
  const files = readdirSync(folder).filter(name => name.endsWith('.ts'));
  expect(files.map(name => name.slice(0, -3)).sort()).toEqual(await clipNames());
});

test('a project says only which clip it is', async () => {
  for (const id of await clipNames()) {
    expect(readFileSync(join(folder, `${id}.ts`), 'utf8')).toBe(
      `import {editorProject} from './editor/editor-project.ts';\n\nexport default editorProject('${id}');\n`,
    );
  }
});
