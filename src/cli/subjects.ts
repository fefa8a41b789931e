import {clipNames, loadClip} from '../render/clips.ts';
import type {ClipSource} from '../script/clip.ts';
import {nearest} from '../script/nearest.ts';
import {isLesson} from './lesson.ts';
import {isProgram} from './program-file.ts';
import {UsageError} from './usage-error.ts';

/** What a command says of the clips it takes: see `subjectsNamed`. */
export const SUBJECTS = '[CLIP|FILE.py|LESSON.md…] [--all] [--versus FILE.py] [--script FILE.json]';

/** How what is named becomes clips. */
export const SUBJECT_OPTIONS = {
  /** Whether blocks of Markdown that are not marked are filmed too. */
  all: {type: 'boolean', default: false},
  /** A second program, for a duel. */
  versus: {type: 'string'},
  /** A file with a script for the program, instead of the one that is made. */
  script: {type: 'string'},
} as const;

/** The values of `SUBJECT_OPTIONS`. */
interface SubjectOptions {
  readonly all?: boolean | undefined;
  readonly versus?: string | undefined;
  readonly script?: string | undefined;
}

/**
 * What is to be filmed: clips by name, Python files, which get a script made for them, or the blocks of Markdown files:
 * those marked as clips, or `all` of them. All clips if none is named.
 */
export async function subjectsNamed(
  names: readonly string[],
  {all: allBlocks = false, versus, script}: SubjectOptions = {},
): Promise<ClipSource[]> {
  if (script !== undefined) return [await (await programClips()).scripted(names, versus, script)];
  if (versus !== undefined) return [await (await programClips()).duel(names, versus)];
  const all = await clipNames();
  const wanted = names.length === 0 ? all : [...new Set(names)];
  const found = await Promise.all(
    wanted.map(name => (isLesson(name) ? blocksOf(name, allBlocks) : subject(name, all))),
  );
  return found.flat();
}

async function subject(name: string, clips: readonly string[]): Promise<ClipSource> {
  if (clips.includes(name)) return loadClip(name);
  if (isProgram(name)) return (await programClips()).filmedProgram(name);
  throw new UsageError(
    `No clip named "${name}"${nearest(name, clips)}. Clips: ${clips.join(', ')}. A program's name ends in .py, a lesson's in .md.`,
  );
}

async function blocksOf(lesson: string, all: boolean): Promise<ClipSource[]> {
  const {lessonClips} = await import('./lesson-file.ts');
  return lessonClips(lesson, all);
}

/** What makes clips of programs is large: a clip that exists does not wait for it. */
function programClips() {
  return import('./program-clips.ts');
}
