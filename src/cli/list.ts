import {parseArgs} from 'node:util';
import {clipNames, loadClip} from '../render/clips.ts';
import {makeFilm} from '../script/film.ts';
import {langsOf} from './arguments.ts';
import type {Command} from './command.ts';

/** Prints every clip with its length, its view and its title. */
export const list: Command = {
  usage: 'list [--lang zh] [--json]',
  summary: 'Print every clip: its name, length, view and title.',
  async run(args) {
    const {values} = parseArgs({
      args: [...args],
      options: {lang: {type: 'string', default: 'zh'}, json: {type: 'boolean', default: false}},
    });
    const [lang = 'zh'] = langsOf(values.lang);
    for (const id of await clipNames()) {
      const {title, view, duration} = makeFilm(await loadClip(id), {lang});
      if (values.json) console.log(JSON.stringify({id, duration, view, title}));
      else
        console.log(
          `${id.padEnd(24)} ${duration.toFixed(1).padStart(5)} s  ${view.padEnd(8)} ${title}`,
        );
    }
    return 0;
  },
};
