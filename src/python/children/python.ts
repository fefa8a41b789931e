import type {Wait} from '../../model/concurrent/worker.ts';
import {Halt, haltInChild} from '../../model/halt.ts';
import type {Place} from '../../model/host.ts';
import {shownText} from '../codecs/transcode.ts';
import {runExitFunctions} from '../library/atexit.ts';
import {isError} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import type {Value} from '../objects/types.ts';
import {OwnWorld} from '../processes/own-world.ts';
import {nextPid} from '../processes/pids.ts';
import {Frame} from '../run/frames.ts';
import {runPausing} from '../run/pausing.ts';
import {refuse} from '../run/refusals.ts';
import {tracebackText} from '../run/tracebacks.ts';
import {charge, vm} from '../run/vm.ts';
import {Source, SourceError, TYPED} from '../source.ts';
import {str} from '../text/str.ts';
import type {Surroundings} from './commands.ts';
import {bytesOf, type File, type Files, type Waiting} from './files.ts';
import {readAll} from './filters.ts';
import {fileOf} from './folders.ts';
import {interruptible} from './interruptible.ts';
import {Killed} from './killed.ts';
import {mainOf} from './main-of.ts';
import {readProgram} from './read-program.ts';
import {Signals} from './signals.ts';

const SIGINT = 2;
/** More than this is written before it is asked for. */
const BUFFER = 8192;

/** Whether a command is the interpreter. */
export function isPython(name: string): boolean {
  return /^(\/usr\/bin\/)?python(3(\.14)?)?$/.test(name);
}

/** What `python3` is told to run. */
interface Told {
  readonly source: Source;
  readonly argv: readonly string[];
  /** The file, unless it is the text after `-c`. */
  readonly file: string | null;
  readonly isUnbuffered: boolean;
}

/** `python3 args...`, by the name it is called by: the process, or what a command does that is none. */
export function pythonIn(
  name: string,
  args: readonly string[],
  run: Surroundings,
  pid: number,
): PythonProcess | Waiting<number> {
  if (/^(-V|--version)$/.test(args[0] ?? '')) return saying(run.files.stdout, 'Python 3.14.2\n', 0);
  if ((args[0] ?? '-') === '-') return fromInput(args, run, pid);
  const told = readArguments(name, args, run);
  if (typeof told === 'string') return saying(run.files.stderr, told, 2);
  return new PythonProcess(told, run, pid);
}

/** The same as a command among others. */
export function pythonProcess(
  name: string,
  args: readonly string[],
  run: Surroundings,
): Waiting<number> {
  const process = pythonIn(name, args, run, nextPid());
  return process instanceof PythonProcess ? process.main() : process;
}

/** A program that is typed in, or comes from whoever writes to it. */
function* fromInput(args: readonly string[], run: Surroundings, pid: number): Waiting<number> {
  if (run.files.stdin.isTerminal)
    run.refuse('"python3" without a program', 'take -c and a text, or a file');
  const source = new Source(yield* readAll(run), TYPED);
  const argv = args.length === 0 ? [''] : args;
  const told = {source, argv, file: null, isUnbuffered: false};
  return yield* new PythonProcess(told, run, pid).main();
}

function* saying(file: File, text: string, status: number): Waiting<number> {
  yield* file.write(bytesOf(text));
  return status;
}

/** The letters that CPython knows. */
const OPTIONS = 'bBcdEhiIJmOPqRsStuvVWxX';

function misused(name: string, found: string): string {
  const usage = `usage: ${name} [option] ... [-c cmd | -m mod | file | -] [arg] ...`;
  return `${found}\n${usage}\nTry \`python -h' for more information.\n`;
}

/** The text of an error if there is no such file, or no such option. */
function readArguments(name: string, all: readonly string[], run: Surroundings): Told | string {
  const args = [...all];
  let isUnbuffered = (run.env.get('PYTHONUNBUFFERED') ?? '') !== '';
  for (let [first] = args; first?.startsWith('-') && first !== '-c'; [first] = args) {
    if (/^-[A-Za-z]$/.test(first) && !OPTIONS.includes(first.charAt(1)))
      return misused(name, `Unknown option: ${first}`);
    if (!/^-[uBEIsSq]$/.test(first))
      run.refuse(`"python3 ${first}"`, 'take -c and a text, or a file');
    isUnbuffered ||= first === '-u';
    args.shift();
  }
  const [first, text, ...rest] = args;
  if (first === undefined)
    run.refuse('"python3" without a program', 'take -c and a text, or a file');
  if (first === '-c') {
    if (text === undefined) return misused(name, 'Argument expected for the -c option');
    return {source: new Source(text, '<string>'), argv: ['-c', ...rest], file: null, isUnbuffered};
  }
  const data = fileOf(first, run.cwd);
  if (data === null || data === 'folder') {
    const path = first.startsWith('/') ? first : `${run.cwd}/${first}`;
    if (data === 'folder') run.refuse(`"python3 ${first}", which is a folder,`);
    return `${name}: can't open file '${path}': [Errno 2] No such file or directory\n`;
  }
  const source = new Source(shownText([...data]), first);
  return {source, argv: [first, ...args.slice(1)], file: first, isUnbuffered};
}

/** What one counts, besides what any child does: its program is compiled, and has modules of its own. */
const STEPS_OF_PYTHON = 600_000;

/** A Python that the program has started: it has a memory of its own, and its files are what it was given. */
export class PythonProcess extends OwnWorld {
  public readonly kind = 'child process';
  public readonly name = 'MainProcess';
  public readonly signals = new Signals();
  public override readonly origin: Place | null;
  readonly #told: Told;
  readonly #run: Surroundings;
  #held = '';
  /** Characters: as long as it waits for nothing, what it prints is kept here, all of it. */
  #printed = 0;
  readonly #outbox: (readonly [File, string])[] = [];

  public constructor(told: Told, run: Surroundings, pid: number) {
    super(told.source, pid);
    charge(STEPS_OF_PYTHON);
    this.#told = told;
    this.#run = run;
    this.origin = run.origin;
    this.world.cwd = run.cwd;
  }

  public override get mayLoop(): boolean {
    return true;
  }

  /** There may be a shell between. */
  public override get ppid(): number {
    return refuse(
      'the parent of a subprocess is not modelled',
      'let the program that starts it print its os.getpid()',
    );
  }

  public override fileOf(name: keyof Files): File {
    return this.#run.files[name];
  }

  public override print(stream: 'stdout' | 'stderr', text: string): boolean {
    const {stdout, stderr} = this.#run.files;
    this.#printed += text.length;
    if (this.#printed > vm.machine.limits.output) throw vm.machine.halt('output');
    if (stream === 'stderr') this.#outbox.push([stderr, text]);
    else if (this.#told.isUnbuffered || stdout.isTerminal) this.#outbox.push([stdout, text]);
    else {
      this.#held += text;
      if (this.#held.length > BUFFER) this.flush();
    }
    return true;
  }

  public override flush(): void {
    if (this.#held !== '') this.#outbox.push([this.#run.files.stdout, this.#held]);
    this.#held = '';
  }

  /** Runs its program; its exit status. */
  public *main(): Waiting<number> {
    const code = this.#program();
    for (;;) {
      const step = this.#next(code);
      // What it prints is no line of the program that started it.
      vm.frame = null;
      yield* this.#drain();
      if (step instanceof Killed) throw step;
      if (step.done === true) return step.value;
      yield step.value as Wait;
    }
  }

  /** What it has printed is out before a signal of its own ends it. */
  #next(code: Generator<unknown, number, null>): IteratorResult<unknown, number> | Killed {
    try {
      return this.#inside(() => code.next(null));
    } catch (thrown) {
      if (thrown instanceof Killed) return thrown;
      throw thrown;
    }
  }

  #inside<T>(run: () => T): T {
    try {
      return this.runApart(run);
    } catch (thrown) {
      if (thrown instanceof SourceError) {
        const {line, column, found, remedy} = thrown;
        this.#run.refuse(
          `in the program of the child process, line ${line}, column ${column}: ${found}`,
          remedy,
        );
      }
      if (thrown instanceof Halt) throw haltInChild(vm.machine, thrown, this.origin);
      throw thrown;
    }
  }

  *#program(): Generator<unknown, number, null> {
    const {source, argv, file} = this.#told;
    const code = readProgram(source, file);
    if (typeof code === 'string') {
      this.print('stderr', code);
      return 1;
    }
    const names = mainOf(file, code.doc, argv, this.#run);
    const frame = new Frame(code, new Array(code.slots), names, names, null, null);
    let status = 0;
    try {
      yield* interruptible(runPausing(frame), this.signals);
    } catch (thrown) {
      if (!(thrown instanceof PyException)) throw thrown;
      status = this.#ended(thrown);
    }
    runExitFunctions();
    this.flush();
    return status;
  }

  /** How the interpreter ends by an exception. */
  #ended(raised: PyException): number {
    if (!isError(raised, 'SystemExit')) {
      this.print('stderr', tracebackText(raised));
      return isError(raised, 'KeyboardInterrupt') ? -SIGINT : 1;
    }
    const [code = null] = raised.args;
    if (code === null) return 0;
    if (typeof code === 'number' || typeof code === 'boolean') return Number(code) & 255;
    this.print('stderr', `${str(code as Value)}\n`);
    return 1;
  }

  *#drain(): Waiting<void> {
    for (let next = this.#outbox.shift(); next !== undefined; next = this.#outbox.shift()) {
      const [file, text] = next;
      const isRead = yield* file.write(bytesOf(text));
      if (!isRead) this.#run.refuse('a child process that writes what nobody reads any more');
    }
  }
}
