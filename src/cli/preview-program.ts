import {mkdirSync, watchFile, writeFileSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {messageOf} from '../render/complaint.ts';
import {PROJECT_FOLDER} from '../render/folders.ts';
import {note} from './note.ts';
import {subjectsNamed} from './subjects.ts';

/** Inside the project, so that the editor's server may read it; what lies there can be made again. */
const FOLDER = join(PROJECT_FOLDER, '.cache', 'preview');

/** How often the program is looked at, in milliseconds. */
const INTERVAL = 300;

/**
 * A project file for a program that is no clip, made again whenever the program, or the script there may be for it, is
 * saved. Returns its path from the project's folder.
 */
export async function previewProject(path: string, scriptPath?: string): Promise<string> {
  const program = resolve(path);
  const script = scriptPath && resolve(scriptPath);
  mkdirSync(FOLDER, {recursive: true});
  const file = await writeProject(program, script);
  for (const watched of script ? [program, script] : [program]) {
    watchFile(watched, {interval: INTERVAL}, () => {
      writeProject(program, script).catch(error => note(messageOf(error)));
    });
  }
  return `./${relative(PROJECT_FOLDER, file).replaceAll('\\', '/')}`;
}

async function writeProject(program: string, script: string | undefined): Promise<string> {
  const [clip] = await subjectsNamed([program], {script});
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
