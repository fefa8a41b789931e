import {mkdirSync, watchFile, writeFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {messageOf} from '../render/complaint.ts';
import {projectFolder} from '../render/folders.ts';
import {note} from './note.ts';
import {subjectsNamed} from './subjects.ts';

/** Inside the project, so that the editor's server may read it; what lies there can be made again. */
const FOLDER = join(projectFolder, '.cache', 'preview');

/** How often the program is looked at, in milliseconds. */
const INTERVAL = 300;

/**
 * A project file for a program that is no clip, made again whenever the program is saved. Returns its path from the
 * project's folder.
 */
export async function previewProject(path: string): Promise<string> {
  const program = resolve(path);
  mkdirSync(FOLDER, {recursive: true});
  const file = await writeProject(program);
  watchFile(program, {interval: INTERVAL}, () => {
    writeProject(program).catch(error => note(messageOf(error)));
  });
  return `./${relative(projectFolder, file).replaceAll('\\', '/')}`;
}

async function writeProject(program: string): Promise<string> {
  const [clip] = await subjectsNamed([program]);
  const file = join(FOLDER, `${clip?.id}.ts`);
  const lines = [
    "import {clipProject} from '../../src/scenes/clip-project.ts';",
    `const clip = ${JSON.stringify(clip)};`,
    "const lang = import.meta.env['ONEWAITER_LANG'];",
    "const theme = import.meta.env['ONEWAITER_THEME'];",
    'export default clipProject(clip, {lang, theme});',
  ];
  writeFileSync(file, `${lines.join('\n')}\n`);
  return file;
}
