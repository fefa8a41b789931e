import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {FilmPage} from '../render/film-page.ts';
import type {Moment} from '../render/moment.ts';
import {outputFolder} from '../render/output-file.ts';
import {versionName} from '../render/version-name.ts';
import {writeStills} from '../render/write-stills.ts';
import {langsOf, oneOf, seconds, themesOf} from './arguments.ts';
import type {Command} from './command.ts';
import {note} from './note.ts';
import {subjectsNamed} from './subjects.ts';
import {UsageError} from './usage-error.ts';

const usage =
  'still [CLIP|FILE.py|LESSON.md…] [--all] [--versus FILE.py] --at SECONDS,… | --beat NAME,… | --beats  [--lang zh,en] [--theme dark,light] [--height 1080] [--out output/stills]';

/** Writes moments of clips as PNG files and prints their paths. */
export const still: Command = {
  usage,
  summary:
    'Write single pictures of a clip as PNG: at times, at beats by name, or at every beat. No clip named: all.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        at: {type: 'string'},
        beat: {type: 'string'},
        beats: {type: 'boolean', default: false},
        all: {type: 'boolean', default: false},
        versus: {type: 'string'},
        lang: {type: 'string', default: 'zh'},
        theme: {type: 'string', default: 'dark'},
        height: {type: 'string', default: '1080'},
        out: {type: 'string', default: join('output', 'stills')},
      },
    });
    const moments = momentsOf(values);
    const langs = langsOf(values.lang);
    const themes = themesOf(values.theme);
    const height = oneOf('--height', values.height, ['540', '720', '1080', '1440', '2160']);
    const clips = await subjectsNamed(positionals, values);
    await outputFolder(values.out);
    await using page = await FilmPage.start(note);
    for (const clip of clips) {
      for (const lang of langs) {
        for (const theme of themes) {
          const prefix = join(values.out, versionName(clip.id, lang, theme));
          const film = {
            clip,
            lang,
            theme,
            height: Number(height),
            width: (Number(height) * 16) / 9,
            fps: 60,
          };
          for await (const file of writeStills(page, film, moments, prefix)) console.log(file);
        }
      }
    }
    return 0;
  },
};

function momentsOf(values: {
  at?: string | undefined;
  beat?: string | undefined;
  beats: boolean;
}): Moment[] | 'every beat' {
  const given = [values.at, values.beat, values.beats || undefined].filter(
    value => value !== undefined,
  );
  if (given.length !== 1) throw new UsageError(`Say which moment, in one way: onewaiter ${usage}`);
  if (values.at !== undefined)
    return values.at.split(',').map(text => ({time: seconds('--at', text)}));
  if (values.beat !== undefined) return values.beat.split(',').map(beat => ({beat}));
  return 'every beat';
}
