import {parseArgs} from 'node:util';
import {makeFilm} from '../script/make-film.ts';
import {langsOf} from './arguments.ts';
import type {Command} from './command.ts';
import {SUBJECT_OPTIONS, SUBJECTS, subjectsNamed} from './subjects.ts';

/** Prints every clip with its length, its view, its title and the sections of the source documents it comes from. */
export const list: Command = {
  usage: `list ${SUBJECTS} [--lang zh] [--json]`,
  summary:
    'Print every clip, or what would be filmed of a file: its name, length, view, title and source document.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        ...SUBJECT_OPTIONS,
        lang: {type: 'string', default: 'zh'},
        json: {type: 'boolean', default: false},
      },
    });
    const [lang = 'zh'] = langsOf(values.lang);
    for (const clip of await subjectsNamed(positionals, values)) {
      const {id, title, view, duration} = makeFilm(clip, {lang});
      const {sources} = clip.script;
      if (values.json) console.log(JSON.stringify({id, duration, view, title, sources}));
      else
        console.log(
          [
            id.padEnd(24),
            `${duration.toFixed(1).padStart(5)} s `,
            view.padEnd(10),
            title,
            ...cited(sources),
          ].join(' '),
        );
    }
    return 0;
  },
};

/** `(004, 001 §3.2)`; nothing for a program of one's own, which comes from no document. */
const cited = (sources: readonly string[]) => (sources.length ? [`(${sources.join(', ')})`] : []);
