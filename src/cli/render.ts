import {parseArgs} from 'node:util';
import {loadClip} from '../render/clips.ts';
import type {X264Settings} from '../render/encode/x264.ts';
import {type FilmJob, filmJob, filmKey} from '../render/film-job.ts';
import {filesOf, remember, unchanged, writeFiles} from '../render/finish-film.ts';
import {outputFolder} from '../render/output-file.ts';
import type {FilmRequest} from '../render/page-api.ts';
import {renderFilms} from '../render/render-films.ts';
import {versionName} from '../render/version-name.ts';
import {openWorkshop, type Workshop} from '../render/workshop.ts';
import {clipsNamed, langsOf, oneOf, positiveInteger, themesOf} from './arguments.ts';
import type {Command} from './command.ts';
import {note} from './note.ts';
import {Progress} from './progress.ts';
import {type Quality, qualities} from './qualities.ts';

const names = Object.keys(qualities) as Quality[];

/** Renders clips to MP4 and prints the files' paths. */
export const render: Command = {
  usage:
    `render [CLIP…] [--lang zh,en] [--theme dark,light] [--quality ${names.join('|')}] [--fps N] ` +
    '[--out output] [--jobs 1] [--force] [--plain] [--encode-repeats]',
  summary:
    'Render clips to MP4, each with a poster, captions, chapters, a transcript and HTML to embed it. ' +
    'No clip named: all. Chinese and dark unless told otherwise.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: {type: 'string', default: 'zh'},
        theme: {type: 'string', default: 'dark'},
        quality: {type: 'string', default: '1080p'},
        fps: {type: 'string'},
        out: {type: 'string', default: 'output'},
        jobs: {type: 'string', default: '1'},
        force: {type: 'boolean', default: false},
        plain: {type: 'boolean', default: false},
        'encode-repeats': {type: 'boolean', default: false},
      },
    });
    const {preset, crf, ...shape} = qualities[oneOf('--quality', values.quality, names)];
    const settings = {preset, crf, encodeRepeats: values['encode-repeats']};
    const fps = values.fps === undefined ? shape.fps : positiveInteger('--fps', values.fps);
    const jobs = positiveInteger('--jobs', values.jobs);
    const langs = langsOf(values.lang);
    const themes = themesOf(values.theme);
    const requests: FilmRequest[] = [];
    for (const id of await clipsNamed(positionals)) {
      const clip = await loadClip(id);
      for (const lang of langs) {
        for (const theme of themes) requests.push({clip, lang, theme, ...shape, fps});
      }
    }
    await outputFolder(values.out);
    const {out, force, plain} = values;
    return renderAll(requests, {out, settings, jobs, force, plain});
  },
};

interface Plan {
  readonly out: string;
  readonly settings: X264Settings;
  readonly jobs: number;
  readonly force: boolean;
  readonly plain: boolean;
}

async function renderAll(requests: readonly FilmRequest[], plan: Plan): Promise<number> {
  const workshop = await openWorkshop(['libx264'], note);
  const films: FilmJob[] = [];
  for (const request of requests) {
    const files = plan.force
      ? undefined
      : await unchanged(keyFor(request, workshop, plan), plan.out);
    if (files === undefined) films.push(filmJob(request, workshop, plan.settings));
    else for (const file of files) console.log(file);
  }
  if (films.length > 0) await renderChanged(films, workshop, plan);
  return 0;
}

async function renderChanged(
  films: readonly FilmJob[],
  workshop: Workshop,
  plan: Plan,
): Promise<void> {
  const progress = new Progress(films);
  try {
    await renderFilms(films, {
      ...plan,
      ffmpeg: workshop.ffmpeg.path,
      note,
      onFrames: (job, frames, cached) => progress.add(job, frames, cached),
      onFilm: async job => {
        const files = await filesOf(job, nameOf(job.request));
        for (const file of await writeFiles(plan.out, files)) console.log(file);
        await remember(keyFor(job.request, workshop, plan), files);
      },
    });
  } finally {
    progress.stop();
  }
}

function keyFor(request: FilmRequest, workshop: Workshop, {settings}: Plan): string {
  return filmKey(request, workshop, settings);
}

function nameOf({clip, lang, theme}: FilmRequest): string {
  return versionName(clip.id, lang, theme);
}
