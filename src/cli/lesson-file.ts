import {readFile, writeFile} from 'node:fs/promises';
import {basename, dirname, join, relative, sep} from 'node:path';
import {Complaint} from '../render/complaint.ts';
import {writeWhole} from '../render/output-file.ts';
import {versionName} from '../render/version-name.ts';
import type {ClipSource} from '../script/clip.ts';
import {type ClipVersion, clipElement} from '../script/markdown/clip-element.ts';
import {relocated, withEmbeds} from '../script/markdown/embeds.ts';
import {imageEmbed} from '../script/markdown/image-embed.ts';
import {type Lesson, lessonOf} from '../script/markdown/lesson.ts';
import type {Lang, ThemeName} from '../script/units.ts';
import type {EmbedKind} from './lesson.ts';
import {note} from './note.ts';
import {readProgram} from './program-file.ts';

/** Where the films are, in which versions, and how they are shown. */
export interface Rendered {
  readonly out: string;
  readonly langs: readonly Lang[];
  readonly themes: readonly ThemeName[];
  readonly embed: EmbedKind;
}

/** The clips of a Markdown file. It says what was added to a block, and why another one is not filmed. */
export async function lessonClips(path: string, all: boolean): Promise<ClipSource[]> {
  const {lesson} = await readLesson(path, all);
  report(path, lesson);
  if (lesson.clips.length === 0) throw new Complaint(nothingFilmed(path, lesson, all));
  return lesson.clips.map(({clip}) => clip);
}

/** Puts each film's HTML, or its picture, under the block it was made from, in the place of what was put there before. */
export async function writeEmbeds(path: string, all: boolean, rendered: Rendered): Promise<void> {
  const {text, lesson} = await readLesson(path, all);
  const folder = folderFrom(dirname(path), rendered.out);
  const embeds = await Promise.all(
    lesson.clips.map(async ({clip, block: {end, indent}}) => {
      const html =
        rendered.embed === 'webp'
          ? pictureOf(clip, rendered, folder)
          : await videoOf(clip.id, rendered, folder);
      return {id: clip.id, end, indent, html};
    }),
  );
  await writeWhole(path, temporary => writeFile(temporary, withEmbeds(text, embeds)));
}

async function videoOf(id: string, rendered: Rendered, folder: string): Promise<string> {
  const [first, ...others] = await versionsOf(id, rendered);
  return first && others.length > 0
    ? clipElement(id, [first, ...others], folder)
    : relocated(first?.html ?? '', folder);
}

/** A picture has one language and one theme: those that were asked for first. */
function pictureOf({id, script}: ClipSource, {langs, themes}: Rendered, folder: string): string {
  const [lang = 'zh'] = langs;
  const [theme = 'dark'] = themes;
  return imageEmbed(script.texts[lang].title, versionName(id, lang, theme), folder);
}

/** The HTML of every version, in the order in which they were asked for. */
function versionsOf(id: string, {out, langs, themes}: Rendered): Promise<ClipVersion[]> {
  const versions = langs.flatMap(lang => themes.map(theme => ({lang, theme})));
  return Promise.all(
    versions.map(async ({lang, theme}) => {
      const html = await readFile(join(out, `${versionName(id, lang, theme)}.html`), 'utf8');
      return {lang, theme, html};
    }),
  );
}

async function readLesson(path: string, all: boolean): Promise<{text: string; lesson: Lesson}> {
  const {name, source} = await readProgram(path);
  return {text: source, lesson: lessonOf(basename(name), source, {all})};
}

function report(path: string, {clips, unfilmed}: Lesson): void {
  const added = clips
    .filter(clip => clip.added.length > 0)
    .map(({block, clip, added}) => ({
      line: block.line,
      text: `${clip.id}: added ${added.join('; ')}`,
    }));
  const left = unfilmed.map(({line, reason}) => ({line, text: `not filmed: ${reason}`}));
  for (const {line, text} of [...added, ...left].sort((a, b) => a.line - b.line)) {
    note(`${path}:${line}: ${text}`);
  }
}

function nothingFilmed(path: string, {unfilmed}: Lesson, all: boolean): string {
  if (unfilmed.length > 0) return `${path}: none of its ${unfilmed.length} blocks can be filmed.`;
  if (all) return `${path}: no block of Python in it.`;
  return `${path}: no block is marked as a clip. Open one with \`\`\`python clip, or film all: --all.`;
}

/** The way to a folder in an address, with a slash at its end. */
function folderFrom(from: string, to: string): string {
  const way = relative(from, to).split(sep).join('/');
  return way === '' ? '' : `${way}/`;
}
