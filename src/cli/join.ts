import {parseArgs} from 'node:util';
import {writeFilm} from '../render/finish-film.ts';
import {outputFolder} from '../render/output-file.ts';
import {withOutput} from '../render/output-lock.ts';
import {readShards} from '../render/shard-files.ts';
import type {Command} from './command.ts';
import {nameOf} from './draw-films.ts';
import {note} from './note.ts';
import {scheduleFile} from './schedule-file.ts';
import {UsageError} from './usage-error.ts';

const USAGE = 'join FOLDER… [--out output]';

/** Puts the films together that several machines have rendered parts of. */
export const join: Command = {
  usage: USAGE,
  summary:
    'Put together what "render --shard" wrote into these folders, and print the paths of the files.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {out: {type: 'string', default: 'output'}},
    });
    if (positionals.length === 0) throw new UsageError(`Name the folders: onewaiter ${USAGE}`);
    await outputFolder(values.out);
    for (const job of await readShards(positionals)) {
      const name = nameOf(job);
      const schedule = scheduleFile(job.request.clip);
      const write = () => writeFilm(job, values.out, name, [schedule]);
      for (const path of await withOutput(values.out, name, note, write)) console.log(path);
    }
    return 0;
  },
};
