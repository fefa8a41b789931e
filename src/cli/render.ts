import {parseArgs} from 'node:util';
import {outputFolder} from '../render/output-file.ts';
import {langsOf, listOf, oneOf, positiveInteger, themesOf, timeRange} from './arguments.ts';
import type {Command} from './command.ts';
import {EMBEDS, isLesson} from './lesson.ts';
import type {Rendered} from './lesson-file.ts';
import {FORMATS} from './plan.ts';
import {QUALITIES, type Quality} from './qualities.ts';
import {renderFilms} from './render-films.ts';
import {shardOf} from './shard-option.ts';
import {SUBJECT_OPTIONS, SUBJECTS, subjectsNamed} from './subjects.ts';
import {UsageError} from './usage-error.ts';
import {versionsOf} from './versions.ts';

const QUALITY_NAMES = Object.keys(QUALITIES) as Quality[];

const OPTIONS = {
  lang: {type: 'string', default: 'zh'},
  theme: {type: 'string', default: 'dark'},
  quality: {type: 'string', default: '1080p'},
  fps: {type: 'string'},
  format: {type: 'string', default: 'mp4'},
  out: {type: 'string', default: 'output'},
  range: {type: 'string'},
  shard: {type: 'string'},
  jobs: {type: 'string', default: '1'},
  ...SUBJECT_OPTIONS,
  write: {type: 'boolean', default: false},
  embed: {type: 'string'},
  force: {type: 'boolean', default: false},
  json: {type: 'boolean', default: false},
  plain: {type: 'boolean', default: false},
  'encode-repeats': {type: 'boolean', default: false},
} as const;

/** Renders clips to MP4 and prints the files' paths. */
export const render: Command = {
  usage:
    `render ${SUBJECTS} [--write] [--embed video|webp] [--lang zh,en] [--theme dark,light] ` +
    `[--quality ${QUALITY_NAMES.join('|')}] [--fps N] ` +
    `[--format ${FORMATS.join(',')}] ` +
    '[--range A:B] [--out output] [--jobs 1] [--shard I/N] [--force] [--json] [--plain] [--encode-repeats]',
  summary:
    'Render clips to MP4, each with a poster, captions, chapters, a transcript and HTML to embed it. ' +
    'Of a Markdown file: the blocks that begin ```python clip, or --all; --write puts the HTML under each, or with --embed webp a picture that GitHub shows. ' +
    'No clip named: all. Chinese and dark unless told otherwise.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
    const embed = embedOf(values);
    const {preset, crf, ...shape} = QUALITIES[oneOf('--quality', values.quality, QUALITY_NAMES)];
    const settings = {preset, crf, encodeRepeats: values['encode-repeats']};
    const fps = values.fps === undefined ? shape.fps : positiveInteger('--fps', values.fps);
    const jobs = positiveInteger('--jobs', values.jobs);
    const langs = langsOf(values.lang);
    const themes = themesOf(values.theme);
    const clips = await subjectsNamed(positionals, values);
    const requests = versionsOf(clips, langs, themes).map(version => ({...version, ...shape, fps}));
    await outputFolder(values.out);
    const {out, force, plain, json} = values;
    const range = values.range === undefined ? undefined : timeRange(values.range);
    const asked = listOf('--format', values.format, FORMATS);
    const wanted = values.write && embed === 'webp' ? [...new Set([...asked, embed])] : asked;
    const plan = {out, settings, range, jobs, force, plain, json, formats: wanted};
    if (values.shard === undefined) {
      await renderFilms(requests, plan);
    } else {
      const {renderShard} = await import('./draw-films.ts');
      await renderShard(requests, shardOf(values.shard, process.env), plan);
    }
    const lessons = values.write ? positionals.filter(isLesson) : [];
    if (lessons.length > 0) await writeUnder(lessons, values.all, {out, langs, themes, embed});
    return 0;
  },
};

/** What `--write` puts under a block: an `--embed` that nobody would write is a mistake. */
function embedOf({write, embed}: {readonly write: boolean; readonly embed?: string | undefined}) {
  if (embed !== undefined && !write)
    throw new UsageError('--embed says what --write puts into a lesson; add --write.');
  return oneOf('--embed', embed ?? 'video', EMBEDS);
}

async function writeUnder(
  lessons: readonly string[],
  all: boolean,
  films: Rendered,
): Promise<void> {
  const {writeEmbeds} = await import('./lesson-file.ts');
  for (const lesson of lessons) await writeEmbeds(lesson, all, films);
}
