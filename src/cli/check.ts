import {parseArgs} from 'node:util';
import {checkFilm} from '../render/check/check-film.ts';
import {faultText} from '../render/check/fault.ts';
import {FilmPage} from '../render/film-page.ts';
import {versionName} from '../render/version-name.ts';
import {langsOf, themesOf} from './arguments.ts';
import type {Command} from './command.ts';
import {note} from './note.ts';
import {SUBJECT_OPTIONS, SUBJECTS, subjectsNamed} from './subjects.ts';
import {versionsOf} from './versions.ts';

/** Checks what a viewer would see: layout, contrast, sizes, captions, jumps. */
export const check: Command = {
  usage: `check ${SUBJECTS} [--lang zh,en] [--theme dark,light]`,
  summary:
    'Draw every beat and the middle of every move of clips, and report what overlaps, is cut off, too small, too faint, ' +
    'too long, too quick to read, or jumps. ' +
    'No clip named: all.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...SUBJECT_OPTIONS,
        lang: {type: 'string', default: 'zh,en'},
        theme: {type: 'string', default: 'dark,light'},
      },
    });
    const clips = await subjectsNamed(positionals, values);
    const langs = langsOf(values.lang);
    const themes = themesOf(values.theme);
    let faults = 0;
    await using page = await FilmPage.start(note);
    for (const clip of clips) {
      for (const version of versionsOf([clip], langs, themes)) {
        const found = await checkFilm(page, {...version, width: 1920, height: 1080, fps: 60});
        const name = versionName(clip.id, version.lang, version.theme);
        for (const fault of found) console.log(faultText(name, fault));
        faults += found.length;
      }
      note(`${clip.id}: ${faults === 0 ? 'nothing found' : `${faults} found so far`}`);
    }
    return faults === 0 ? 0 : 1;
  },
};
