import {parseArgs} from 'node:util';
import {checkFilm} from '../render/check/check-film.ts';
import {faultText} from '../render/check/fault.ts';
import {FilmPage} from '../render/film-page.ts';
import {versionName} from '../render/version-name.ts';
import {langsOf, themesOf} from './arguments.ts';
import type {Command} from './command.ts';
import {note} from './note.ts';
import {subjectsNamed} from './subjects.ts';

/** Checks what a viewer would see: layout, contrast, sizes, captions, jumps. */
export const check: Command = {
  usage:
    'check [CLIP|FILE.py|LESSON.md…] [--all] [--versus FILE.py] [--script FILE.json] [--lang zh,en] [--theme dark,light]',
  summary:
    'Draw every beat and the middle of every move of clips, and name what overlaps, is cut, too small, too faint or jumps. ' +
    'No clip named: all.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        all: {type: 'boolean', default: false},
        versus: {type: 'string'},
        script: {type: 'string'},
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
      for (const lang of langs) {
        for (const theme of themes) {
          const request = {clip, lang, theme, width: 1920, height: 1080, fps: 60};
          const found = await checkFilm(page, request);
          for (const fault of found)
            console.log(faultText(versionName(clip.id, lang, theme), fault));
          faults += found.length;
        }
      }
      note(`${clip.id}: ${faults === 0 ? 'nothing found' : `${faults} found so far`}`);
    }
    return faults === 0 ? 0 : 1;
  },
};
