import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {loadClip} from '../render/clips.ts';
import type {X264Settings} from '../render/encode/x264.ts';
import {type FilmJob, filmJob} from '../render/film-job.ts';
import {finishFilm} from '../render/finish-film.ts';
import {outputFolder} from '../render/output-file.ts';
import type {FilmRequest} from '../render/page-api.ts';
import {renderFilms} from '../render/render-films.ts';
import {versionName} from '../render/version-name.ts';
import {openWorkshop} from '../render/workshop.ts';
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
    'Render clips to MP4, each with a poster. No clip named: all. Chinese and dark unless told otherwise.',
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
    return renderAll(requests, settings, {
      out: values.out,
      jobs,
      force: values.force,
      plain: values.plain,
    });
  },
};

async function renderAll(
  requests: readonly FilmRequest[],
  settings: X264Settings,
  {out, ...options}: {out: string; jobs: number; force: boolean; plain: boolean},
): Promise<number> {
  const workshop = await openWorkshop(['libx264'], note);
  const films = requests.map(request => filmJob(request, workshop, settings));
  const progress = new Progress(films);
  try {
    await renderFilms(films, {
      ...options,
      ffmpeg: workshop.ffmpeg.path,
      settings,
      note,
      onFrames: (job, frames, cached) => progress.add(job, frames, cached),
      onFilm: async job => {
        const path = join(out, nameOf(job));
        for (const file of await finishFilm(job, path)) console.log(file);
      },
    });
  } finally {
    progress.stop();
  }
  return 0;
}

function nameOf({request: {clip, lang, theme}}: FilmJob): string {
  return versionName(clip.id, lang, theme);
}
