import type {ZodIssue} from 'zod';
import {Complaint, messageOf} from '../render/complaint.ts';
import {recallSchedules} from '../render/kept-schedules.ts';
import {windowOf} from '../script/auto/window.ts';
import {type ClipSource, type ClipTexts, type Script, ScriptError} from '../script/clip.ts';
import {makeFilm} from '../script/make-film.ts';
import {takesOf} from '../script/takes.ts';
import {LANGS} from '../script/units.ts';
import {readProgram} from './program-file.ts';
import {type ScriptText, scriptSchema} from './script-schema.ts';

type Programs = ClipSource['programs'];

/** The clip of programs by a script of their author's, which is JSON: nothing in it runs. */
export async function scriptedClip(
  id: string,
  programs: Programs,
  path: string,
): Promise<ClipSource> {
  const {source} = await readProgram(path);
  const text = parsed(path, source);
  const bare = {id, programs, script: scriptOf(path, text, programs)};
  await recallSchedules(bare);
  const clip = {...bare, script: {...bare.script, programs: windowed(path, bare, text)}};
  for (const lang of LANGS) refuseUnfit(path, () => makeFilm(clip, {lang}));
  return clip;
}

function parsed(path: string, text: string): ScriptText {
  const {success, data, error} = scriptSchema.safeParse(json(path, text));
  if (success) return data;
  throw new Complaint(error.issues.map(issue => `${path}:${told(issue)}`).join('\n'));
}

function json(path: string, text: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new Complaint(`${path}: not JSON: ${messageOf(error)}. A script is a JSON file.`, {
      cause: error,
    });
  }
}

/** `beats[0].on.kind: what was found; what was expected`. */
function told(issue: ZodIssue): string {
  const place = issue.path.map(key => (typeof key === 'number' ? `[${key}]` : `.${key}`)).join('');
  return `${place.replace(/^\./, '') || 'the file'}: ${issue.message}. ${remedy(issue)}`;
}

function remedy(issue: ZodIssue): string {
  if (issue.code === 'unrecognized_keys') return 'Remove it, or mend its name.';
  if (issue.message === 'Required') return 'Add it.';
  return 'Change it to what is expected.';
}

/** The script with what its file leaves out, but for where the programs' windows are. */
function scriptOf(path: string, text: ScriptText, programs: Programs): Script {
  const {texts} = text;
  refuseSilence(path, text);
  const shots = shotsOf(path, text, programs);
  // What is undefined in it is missing in its file, so the types differ in name only.
  return {
    ...text,
    view: viewFor(path, text, Object.keys(programs).length),
    programs: shots,
    texts: {zh: texts.zh ?? texts.en, en: texts.en ?? texts.zh} as Script['texts'],
  } as Script;
}

/** Two programs are a duel, and nothing else is. */
function viewFor(path: string, {view, texts}: ScriptText, count: number): Script['view'] {
  const isDuel = count > 1;
  if (view !== undefined && (view === 'duel') !== isDuel) {
    const remedy = isDuel ? 'Two programs are a "duel".' : 'Name the other one with --versus.';
    throw new Complaint(`${path}:view: "${view}" is not for ${count} program(s). ${remedy}`);
  }
  const lang = LANGS.find(each => isDuel && texts[each] && !texts[each].sides);
  if (lang === undefined) return view ?? (isDuel ? 'duel' : 'loop');
  throw new Complaint(
    `${path}:texts.${lang}.sides: nothing. Add {name, heading, remark} of each program.`,
  );
}

/** Every beat has a caption in every language that there is. */
function refuseSilence(path: string, {beats, texts}: ScriptText): void {
  for (const lang of LANGS) {
    const said: ClipTexts['captions'] | undefined = texts[lang]?.captions;
    const silent = said && beats.find(({name}) => said[name] === undefined);
    if (!silent) continue;
    throw new Complaint(
      `${path}:texts.${lang}.captions: nothing for beat "${silent.name}". Add "${silent.name}": ["…"].`,
    );
  }
}

function shotsOf(path: string, {programs: asked}: ScriptText, programs: Programs) {
  const files = Object.keys(programs);
  const stray = asked.findIndex(({file}) => !files.includes(file));
  if (stray >= 0) {
    throw new Complaint(
      `${path}:programs[${stray}].file: "${asked[stray]?.file}" is not filmed here. Expected: ${files.join(', ')}.`,
    );
  }
  return files.map(file => ({file, window: [1, 1] as const}));
}

function windowed(path: string, clip: ClipSource, {programs: asked}: ScriptText) {
  return takesOf(clip).map(({schedule}, side) => {
    const {file} = clip.script.programs[side] as Script['programs'][number];
    const source = clip.programs[file] ?? '';
    const index = asked.findIndex(each => each.file === file);
    const window = asked[index]?.window;
    if (window === undefined) return {file, ...windowOf(source, schedule)};
    const count = source.split('\n').length;
    if (window[0] <= window[1] && window[1] <= count) return {file, window};
    throw new Complaint(
      `${path}:programs[${index}].window: [${window.join(', ')}] is not in ${file}, which has ${count} lines. ` +
        'Expected: the first and the last line to show.',
    );
  });
}

/** What a view cannot show is the script's fault, wherever in the view it comes to light. */
function refuseUnfit(path: string, film: () => unknown): void {
  try {
    film();
  } catch (error) {
    if (error instanceof ScriptError)
      throw new Complaint(`${path}: ${error.message}`, {cause: error});
    throw new Complaint(
      `${path}:view: it cannot show this program: ${messageOf(error)} Choose "loop", which shows any.`,
      {cause: error},
    );
  }
}
