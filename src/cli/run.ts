import {parseArgs} from 'node:util';
import type {OutputLine, Schedule} from '../model/schedule.ts';
import {scheduleJson} from '../model/schedule-json.ts';
import {PACKAGES} from '../python/packages.ts';
import {simulate} from '../python/simulate.ts';
import type {Command} from './command.ts';
import {LIMIT_OPTIONS, limitsOf} from './limit-options.ts';
import {readProgram} from './program-file.ts';
import {UsageError} from './usage-error.ts';

/** Runs Python programs on the model and prints what Python would print. */
export const run: Command = {
  usage: 'run FILE.py… [--times] [--json] [--limit-steps 1e9] [--limit-…]',
  summary:
    'Run programs on the model of CPython 3.14; "-" reads one from standard input. --times puts the loop\'s clock before ' +
    'every line; --json prints one value a file and line, with every event.',
  async run(args) {
    const {values, positionals} = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        times: {type: 'boolean', default: false},
        json: {type: 'boolean', default: false},
        ...LIMIT_OPTIONS,
      },
    });
    const limits = limitsOf(values);
    if (positionals.length === 0) throw new UsageError('Name a program: onewaiter run FILE.py');
    let code = 0;
    for (const path of positionals) {
      const {name, source} = await readProgram(path);
      const schedule = simulate(source, {file: name, record: values.json, limits});
      if (values.json) console.log(JSON.stringify(scheduleJson(schedule)));
      else printRun(schedule, values.times);
      code = Math.max(code, exitCodeOf(schedule));
    }
    return code;
  },
};

function printRun({stdout, stderr, outcome}: Schedule, times: boolean): void {
  const stamped = (at: number, text: string) =>
    times ? `${at.toFixed(3).padStart(8)}  ${text}` : text;
  // In one piece: a million lines, each written by itself, take seconds.
  const all = (lines: readonly OutputLine[]) =>
    lines.map(({at, text}) => stamped(at, text)).join('\n');
  if (stdout.length > 0) console.log(all(stdout));
  if (stderr.length > 0) console.error(all(stderr));
  if (outcome.kind === 'deadlock' || outcome.kind === 'limit') console.error(outcome.message);
  const note = noteOn(outcome);
  if (note !== null) console.error(note);
}

const NO_INPUT =
  'Note: nobody types here. input() reads the lines of the "# input:" comments in the program, such as "# input: Ada", and ' +
  'none is left: write one for each call.';

/** What a reader of CPython's message cannot know: here it has another reason. */
function noteOn(outcome: Schedule['outcome']): string | null {
  if (outcome.kind !== 'exception') return null;
  if (outcome.text === 'EOFError: EOF when reading a line') return NO_INPUT;
  const [, missing] = /^ModuleNotFoundError: No module named '(.+)'$/.exec(outcome.text) ?? [];
  return missing === undefined
    ? null
    : `Note: a program is one file here, and of packages only these are modelled: ${PACKAGES.join(', ')}. Write it without "${missing}".`;
}

/** As Python itself would end. */
function exitCodeOf({outcome}: Schedule): number {
  if (outcome.kind === 'ok') return 0;
  if (outcome.kind !== 'exit') return 1;
  if (typeof outcome.code === 'number') return outcome.code & 0xff;
  return outcome.code === null ? 0 : 1;
}
