import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {loadClip} from '../render/clips.ts';
import {findFfmpeg} from '../render/encode/find-ffmpeg.ts';
import {FilmPage} from '../render/film-page.ts';
import {outputFolder} from '../render/output-file.ts';
import type {FilmRequest} from '../render/page-api.ts';
import {renderMp4} from '../render/render-mp4.ts';
import {versionName} from '../render/version-name.ts';
import {writeStill} from '../render/write-stills.ts';
import {clipsNamed, langsOf, positiveInteger, themesOf} from './arguments.ts';
import type {Command} from './command.ts';
import {note} from './note.ts';
import {Progress} from './progress.ts';

/** Renders clips to MP4 and prints the files' paths. */
export const render: Command = {
  usage: 'render [CLIP…] [--lang zh,en] [--theme dark,light] [--fps 60] [--out output] [--plain]',
  summary:
    'Render clips to MP4, each with a poster. No clip named: all. Chinese and dark unless told otherwise.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        lang: {type: 'string', default: 'zh'},
        theme: {type: 'string', default: 'dark'},
        fps: {type: 'string', default: '60'},
        out: {type: 'string', default: 'output'},
        plain: {type: 'boolean', default: false},
      },
    });
    const langs = langsOf(values.lang);
    const themes = themesOf(values.theme);
    const fps = positiveInteger('--fps', values.fps);
    const clips = await clipsNamed(positionals);
    await outputFolder(values.out);
    const ffmpeg = await findFfmpeg(['libx264'], note);
    await using page = await FilmPage.start(note);
    for (const id of clips) {
      const clip = await loadClip(id);
      for (const lang of langs) {
        for (const theme of themes) {
          const name = versionName(id, lang, theme);
          const film = {clip, lang, theme, width: 1920, height: 1080, fps};
          for (const file of await renderOne(
            page,
            film,
            join(values.out, name),
            ffmpeg.path,
            values.plain,
          )) {
            console.log(file);
          }
        }
      }
    }
    return 0;
  },
};

async function renderOne(
  page: FilmPage,
  film: FilmRequest,
  path: string,
  ffmpeg: string,
  plain: boolean,
): Promise<string[]> {
  const facts = await page.open(film);
  const progress = new Progress(film.clip.id, facts.frames, film.fps);
  const onFrames = (frames: number) => progress.update(frames);
  try {
    await renderMp4(page, {film, facts, file: `${path}.mp4`, ffmpeg, plain, onFrames});
  } finally {
    progress.stop();
  }
  await writeStill(page, film, facts, facts.poster, `${path}.png`);
  return [`${path}.mp4`, `${path}.png`];
}
