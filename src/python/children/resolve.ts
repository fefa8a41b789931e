import {Halt, haltInChild} from '../../model/halt.ts';
import type {Child, ChildCode} from '../../model/processes/child.ts';
import {errorType} from '../objects/errors.ts';
import type {PyException} from '../objects/exceptions.ts';
import {instantiate} from '../objects/instances.ts';
import type {Value} from '../objects/types.ts';
import {currentPlace} from '../run/places.ts';
import {vm} from '../run/vm.ts';
import {SourceError} from '../source.ts';
import {commandNamed, KNOWN_COMMANDS, SHELL} from './all-commands.ts';
import type {Surroundings} from './commands.ts';
import type {Files, Waiting} from './files.ts';
import {fileOf} from './folders.ts';
import {Killed} from './killed.ts';
import {isMissing} from './missing.ts';
import {isPython, PythonProcess, pythonIn} from './python.ts';
import {isSingle, parseLine, shell} from './shell.ts';
import {effectOf} from './signals.ts';

/** What prints nothing after it has begun to wait. */
const QUIET = /sleep$/;
const REMEDY = `take sys.executable with -c, or one of ${KNOWN_COMMANDS.join(', ')}`;

/** What a child is started with. */
export interface Start {
  readonly args: readonly string[];
  readonly isShell: boolean;
  readonly cwd: string;
  readonly env: ReadonlyMap<string, string>;
  readonly files: Files;
  readonly pid: number;
  /** The place in the program that starts it. */
  readonly asked: number;
}

/** A real machine has a limit, too: a child that starts itself again would have no end. */
const MOST_AT_ONCE = 50;

/** The code of a process that the program starts. Raises what `subprocess.Popen` raises if there is no such command. */
export function codeOf(start: Start): ChildCode {
  const {asked, files, cwd, env, isShell, args, pid} = start;
  const program = vm.program;
  const refuse = (found: string, remedy = REMEDY): never => {
    const isWhole = / is not modelled$|:/.test(found);
    throw new SourceError(program, asked, isWhole ? found : `${found} is not modelled`, remedy);
  };
  if (vm.machine.children.running.length >= MOST_AT_ONCE) {
    refuse(
      `more than ${MOST_AT_ONCE} child processes at once`,
      'wait for some before starting others',
    );
  }
  // A child of a child is told of where the program started the first.
  const origin = vm.process?.origin ?? currentPlace();
  const run: Surroundings = {files, cwd, env, origin, inShell: false, refuse};
  if (isShell) return shellCode(args[0] ?? '', run);
  const [name = '', ...rest] = args;
  if (SHELL.test(name)) {
    if (rest[0] !== '-c' || rest.length !== 2) refuse(`"${args.join(' ')}"`);
    return shellCode(rest[1] as string, run);
  }
  if (isPython(name)) return pythonCode(name, rest, run, pid);
  const command = commandNamed(name);
  if (command !== undefined) return plain(command(rest, run), run, QUIET.test(name));
  throw notStarted(name, cwd, refuse);
}

function notStarted(name: string, cwd: string, refuse: Surroundings['refuse']): PyException {
  const isOwn =
    name.includes('/') && !/^\/(usr|bin|sbin|opt|etc|dev|lib|var|proc|sys)\b/.test(name);
  // What the empty name finds is the first folder of the path.
  if (name === '' || (isOwn && fileOf(name, cwd) !== null)) {
    return systemError('PermissionError', 13, 'Permission denied', name);
  }
  if (isOwn || isMissing(name)) {
    return systemError('FileNotFoundError', 2, 'No such file or directory', name);
  }
  return refuse(`the command "${name}"`);
}

function systemError(name: string, ...args: Value[]): PyException {
  return instantiate(errorType(name), args, null) as PyException;
}

function shellCode(text: string, run: Surroundings): ChildCode {
  const line = parseLine(text, run);
  const code = plain(shell(line, run), run);
  if (isSingle(line)) return code;
  const leaves = () =>
    run.refuse(
      'a signal to a shell, which leaves the commands running that it has started,',
      REMEDY_SIGNAL,
    );
  return {...code, signalled: leaves};
}

const REMEDY_SIGNAL = 'start the command itself with create_subprocess_exec';

function plain(code: Waiting<number>, run: Surroundings, isQuiet = false): ChildCode {
  const {files, refuse} = run;
  const prints = [files.stdout, files.stderr].some(file => file.isTerminal);
  return {
    next: () => stepped(code, run),
    signalled: signal => effectOf(signal, new Map([[2, 0]])),
    closeFiles: () => closeAll(files),
    outlives: () => {
      if (prints && !isQuiet)
        refuse('a child process that goes on when the program has ended', 'wait for it');
    },
  };
}

function stepped(code: Waiting<number>, {origin}: Surroundings): IteratorResult<unknown, number> {
  try {
    return code.next(null);
  } catch (thrown) {
    if (thrown instanceof Killed) return {done: true, value: -thrown.signal};
    if (thrown instanceof Halt && thrown.place === null)
      throw haltInChild(vm.machine, thrown, origin);
    throw thrown;
  }
}

function pythonCode(
  name: string,
  args: readonly string[],
  run: Surroundings,
  pid: number,
): ChildCode {
  const process = pythonIn(name, args, run, pid);
  if (!(process instanceof PythonProcess)) return plain(process, run);
  return {
    ...plain(process.main(), run),
    signalled: signal => {
      const effect = effectOf(signal, process.world.signals);
      if (effect === 'handled') process.signals.add(signal);
      return effect;
    },
  };
}

function closeAll({stdin, stdout, stderr}: Files): void {
  for (const file of [stdin, stdout, stderr]) file.close();
}

export type {Child};
