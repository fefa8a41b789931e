import {nanoseconds, SECOND} from '../../model/clock.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import type {Place} from '../../model/host.ts';
import {momentAt} from '../modules/calendar.ts';
import {EPOCH} from '../modules/clock-readers.ts';
import {strftime} from '../modules/strftime.ts';
import {vm} from '../run/vm.ts';
import {bytesOf, type File, type Files, type Waiting} from './files.ts';
import {fileOf} from './folders.ts';
import {Killed} from './killed.ts';
import {formatted} from './printf.ts';

/** What a command is run with. */
export interface Surroundings {
  readonly files: Files;
  /** The folder it runs in. */
  readonly cwd: string;
  readonly env: ReadonlyMap<string, string>;
  /** Where in the program it is started; null where nothing of the program shows. */
  readonly origin: Place | null;
  /** Whether a shell runs it: some commands are its own, and differ. */
  readonly inShell: boolean;
  /** Ends the run: what it is asked to do is not modelled. */
  readonly refuse: (found: string, remedy?: string) => never;
}

/** Runs with its arguments, and gives its exit status: 0 to 255. */
export type Command = (args: readonly string[], run: Surroundings) => Waiting<number>;

const SIGPIPE = 13;
const BLOCK = 65_536;

/** Ends the process by SIGPIPE if nobody reads any more. */
export function* write(to: File, text: string | Uint8Array): Waiting<void> {
  const isRead = yield* to.write(typeof text === 'string' ? bytesOf(text) : text);
  if (!isRead) throw new Killed(SIGPIPE);
}

/** Commands that do what they do on any machine; what of them is not here is refused. */
export const COMMANDS: ReadonlyMap<string, Command> = new Map<string, Command>([
  ['true', () => status(0)],
  ['false', () => status(1)],
  ['echo', echo],
  ['printf', printf],
  ['sleep', sleep],
  ['cat', cat],
  ['pwd', pwd],
  ['date', date],
  ['uname', uname],
  ['clear', clear],
]);

function* status(code: number): Waiting<number> {
  yield* [];
  return code;
}

function* echo(args: readonly string[], {files, inShell, refuse}: Surroundings): Waiting<number> {
  const flags = args.findIndex(arg => !/^-[neE]+$/.test(arg));
  const options = args.slice(0, flags < 0 ? args.length : flags).join('');
  const words = args.slice(flags < 0 ? args.length : flags);
  // What the `echo` of a shell does with these depends on the shell.
  if (inShell && (/[eE]/.test(options) || words.some(word => word.includes('\\')))) {
    refuse('an "echo" with backslashes or -e, which no two shells do alike,', 'take printf');
  }
  const text = words.join(' ');
  const isEscaped = options.lastIndexOf('e') > options.lastIndexOf('E');
  const end = options.includes('n') ? '' : '\n';
  yield* write(
    files.stdout,
    (isEscaped ? formatted(text.replaceAll('%', '%%'), [], refuse) : text) + end,
  );
  return 0;
}

function* printf([form, ...args]: readonly string[], run: Surroundings): Waiting<number> {
  if (form === undefined || form.startsWith('-')) run.refuse('such a "printf"');
  yield* write(run.files.stdout, formatted(form, args, run.refuse));
  return 0;
}

/** What a terminal like xterm takes for it: to the first place, without what is there, and what has gone above it. */
const CLEAR = '\x1b[H\x1b[2J\x1b[3J';

function* clear(args: readonly string[], {files, refuse}: Surroundings): Waiting<number> {
  if (args.length > 0) refuse('"clear" with an option', 'leave it out');
  yield* write(files.stdout, CLEAR);
  return 0;
}

const UNITS: Readonly<Record<string, number>> = {'': 1, s: 1, m: 60, h: 3600, d: 86_400};

function* sleep(args: readonly string[], {refuse}: Surroundings): Waiting<number> {
  if (args.length === 0) refuse('"sleep" without a time');
  let seconds = 0;
  for (const arg of args) {
    const found = /^(\d+\.?\d*|\.\d+)([smhd]?)$/.exec(arg);
    if (found === null) return refuse(`"sleep ${arg}"`, 'give seconds');
    seconds += Number(found[1]) * (UNITS[found[2] ?? ''] ?? 1);
  }
  const until = vm.machine.time + nanoseconds(seconds);
  yield new Wait(until, () => vm.machine.time >= until);
  return 0;
}

function* cat(args: readonly string[], run: Surroundings): Waiting<number> {
  const {files, cwd, refuse} = run;
  let code = 0;
  for (const name of args.length === 0 ? ['-'] : args) {
    if (name === '-') yield* copy(files);
    else if (name.startsWith('-')) refuse(`"cat ${name}"`, 'leave the option out');
    else {
      const data = fileOf(name, cwd);
      if (data === null) {
        yield* write(files.stderr, `cat: ${name}: No such file or directory\n`);
        code = 1;
      } else if (data === 'folder') {
        yield* write(files.stderr, `cat: ${name}: Is a directory\n`);
        code = 1;
      } else yield* write(files.stdout, data);
    }
  }
  return code;
}

/** As it comes. */
function* copy({stdin, stdout}: Files): Waiting<void> {
  for (let data = yield* stdin.read(BLOCK); data.length > 0; data = yield* stdin.read(BLOCK)) {
    yield* write(stdout, data);
  }
}

function* pwd(args: readonly string[], {files, cwd, refuse}: Surroundings): Waiting<number> {
  if (args.length > 0) refuse('"pwd" with arguments');
  yield* write(files.stdout, `${cwd}\n`);
  return 0;
}

export const UTC = {offset: '+0000', name: 'UTC'};

/** What it runs on, as `platform` has it. */
const SYSTEM: Readonly<Record<string, string>> = {
  '': 'Linux',
  '-s': 'Linux',
  '-m': 'x86_64',
  '-o': 'GNU/Linux',
};

function* uname(args: readonly string[], {files, refuse}: Surroundings): Waiting<number> {
  const answer = SYSTEM[args.join(' ')];
  if (answer === undefined) return refuse(`"uname ${args.join(' ')}"`, 'take uname or uname -m');
  yield* write(files.stdout, `${answer}\n`);
  return 0;
}

/** What time it is, in UTC and the C locale; `+FORMAT` with what `strftime` has as well. */
function* date(args: readonly string[], {files, refuse}: Surroundings): Waiting<number> {
  const [format = '+%a %b %e %H:%M:%S %Z %Y', ...more] = args.filter(arg => arg !== '-u');
  if (more.length > 0 || !format.startsWith('+') || /%[fN]/.test(format)) {
    refuse(`"date ${args.join(' ')}"`, 'take date, or date +%H:%M:%S');
  }
  const now = momentAt(Math.floor(EPOCH + vm.machine.time / SECOND));
  yield* write(files.stdout, `${strftime(format.slice(1), now, UTC)}\n`);
  return 0;
}
