import {join} from 'node:path';
import {parseArgs} from 'node:util';
import {FilmPage} from '../render/film-page.ts';
import type {Moment} from '../render/moment.ts';
import {outputFolder} from '../render/output-file.ts';
import {versionName} from '../render/version-name.ts';
import {writeSheet} from '../render/write-sheet.ts';
import {writeStills} from '../render/write-stills.ts';
import {langsOf, oneOf, seconds, themesOf} from './arguments.ts';
import type {Command} from './command.ts';
import {note} from './note.ts';
import {SUBJECT_OPTIONS, SUBJECTS, subjectsNamed} from './subjects.ts';
import {UsageError} from './usage-error.ts';
import {versionsOf} from './versions.ts';

const USAGE = `still ${SUBJECTS} --at SECONDS,… | --beat NAME,… | --beats | --sheet  [--lang zh,en] [--theme dark,light] [--height 1080; of each picture on a sheet 360] [--out output/stills]`;

const HEIGHTS = ['360', '540', '720', '1080', '1440', '2160'];

const OPTIONS = {
  at: {type: 'string'},
  beat: {type: 'string'},
  beats: {type: 'boolean', default: false},
  sheet: {type: 'boolean', default: false},
  ...SUBJECT_OPTIONS,
  lang: {type: 'string', default: 'zh'},
  theme: {type: 'string', default: 'dark'},
  height: {type: 'string'},
  out: {type: 'string', default: join('output', 'stills')},
} as const;

/** Writes moments of clips as PNG files and prints their paths. */
export const still: Command = {
  usage: USAGE,
  summary:
    'Write pictures of a clip as PNG: at times, at beats by name, at every beat, or every beat on one sheet. No clip named: all.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: OPTIONS,
    });
    const moments = momentsOf(values);
    const langs = langsOf(values.lang);
    const themes = themesOf(values.theme);
    const height = Number(
      oneOf('--height', values.height ?? (values.sheet ? '360' : '1080'), HEIGHTS),
    );
    const clips = await subjectsNamed(positionals, values);
    await outputFolder(values.out);
    await using page = await FilmPage.start(note);
    for (const version of versionsOf(clips, langs, themes)) {
      const prefix = join(values.out, versionName(version.clip.id, version.lang, version.theme));
      const film = {...version, height, width: (height * 16) / 9, fps: 60};
      if (moments === 'sheet') console.log(await writeSheet(page, film, prefix));
      else for await (const file of writeStills(page, film, moments, prefix)) console.log(file);
    }
    return 0;
  },
};

function momentsOf(values: {
  at?: string | undefined;
  beat?: string | undefined;
  beats: boolean;
  sheet: boolean;
}): Moment[] | 'every beat' | 'sheet' {
  const {at, beat, beats, sheet} = values;
  const given = [at, beat, beats || undefined, sheet || undefined].filter(
    value => value !== undefined,
  );
  if (given.length !== 1) throw new UsageError(`Say which moment, in one way: onewaiter ${USAGE}`);
  if (at !== undefined) return at.split(',').map(text => ({time: seconds('--at', text)}));
  if (beat !== undefined) return beat.split(',').map(beat => ({beat}));
  return sheet ? 'sheet' : 'every beat';
}
