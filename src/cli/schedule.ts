import {parseArgs} from 'node:util';
import type {Schedule} from '../model/schedule.ts';
import {scheduleJson} from '../model/schedule-json.ts';
import {scheduleText} from '../model/schedule-text.ts';
import {simulate} from '../python/simulate.ts';
import {clipNames, loadClip} from '../render/clips.ts';
import {nearest} from '../script/nearest.ts';
import {takesOf} from '../script/takes.ts';
import type {Command} from './command.ts';
import {readProgram} from './program-file.ts';
import {UsageError} from './usage-error.ts';

interface NamedSchedule {
  readonly name: string;
  readonly schedule: Schedule;
}

/** Prints the schedule of a clip's programs or of a file: everything the loop did, event by event. */
export const schedule: Command = {
  usage: 'schedule CLIP|FILE.py [--json]',
  summary: 'Print what the loop did, event by event, of a clip or of a program.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {json: {type: 'boolean', default: false}},
    });
    const [subject, ...more] = positionals;
    if (subject === undefined || more.length > 0)
      throw new UsageError('Name one clip or program: onewaiter schedule CLIP|FILE.py');
    for (const {name, schedule: found} of await schedulesOf(subject)) {
      if (values.json) console.log(JSON.stringify(scheduleJson(found)));
      else console.log(`# ${name}\n${scheduleText(found)}`);
    }
    return 0;
  },
};

async function schedulesOf(subject: string): Promise<NamedSchedule[]> {
  const names = await clipNames();
  if (names.includes(subject)) return clipSchedules(subject);
  if (subject !== '-' && !/[./\\]/.test(subject)) {
    throw new UsageError(
      `No clip named "${subject}"${nearest(subject, names)}. Clips: ${names.join(', ')}. A program ends in .py.`,
    );
  }
  const {name, source} = await readProgram(subject);
  return [{name, schedule: simulate(source, {file: name})}];
}

async function clipSchedules(id: string): Promise<NamedSchedule[]> {
  const clip = await loadClip(id);
  return takesOf(clip).map(({schedule: told, recorded: found = told, side}) => ({
    name: clip.script.programs[side]?.file ?? id,
    schedule: found,
  }));
}
