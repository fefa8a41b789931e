import {seconds} from '../model/clock.ts';
import {joinThreads} from '../model/concurrent/threads-end.ts';
import {Halt} from '../model/halt.ts';
import {DEFAULT_LIMITS, type Limits} from '../model/limits.ts';
import {Machine} from '../model/machine.ts';
import type {Outcome, Schedule, ScheduleEvent, VirtualSeconds} from '../model/schedule.ts';
import {readTape} from '../model/tape/read-tape.ts';
import {Tape} from '../model/tape/tape.ts';
import {builtinNames} from './builtins.ts';
import {Killed} from './children/killed.ts';
import {compileModule} from './compile/module.ts';
import {runExitFunctions} from './library/atexit.ts';
import {HOME} from './library/files/home.ts';
import {interpreterEnds} from './lifetime/collection.ts';
import {discard} from './lifetime/lifetimes.ts';
import {OpenGenerators} from './lifetime/open-generators.ts';
import {RecentObjects} from './lifetime/recent-objects.ts';
import {UnawaitedCoroutines} from './lifetime/unawaited.ts';
import {WeakTargets} from './lifetime/weak-targets.ts';
import {loopLeftSet} from './modules/asyncio/current-loop.ts';
import {isError} from './objects/errors.ts';
import {typedLines} from './objects/input-stream.ts';
import {exitCode} from './operations/exception-fields.ts';
import {endServer} from './processes/fork-server.ts';
import {tellLeaked} from './processes/shared/memory.ts';
import {runFrame} from './run/calls.ts';
import {Exited} from './run/exited.ts';
import {Frame} from './run/frames.ts';
import {haltMessage} from './run/halts.ts';
import {pythonHost} from './run/host.ts';
import './library.ts';
import {PyException} from './objects/exceptions.ts';
import {PyModule} from './objects/functions.ts';
import type {Attributes} from './objects/types.ts';
import {say} from './run/output.ts';
import {refuseDefect} from './run/refusals.ts';
import {exceptionOnly, tracebackText} from './run/tracebacks.ts';
import {INT_DIGITS, RECURSION_LIMIT, vm} from './run/vm.ts';
import {Source} from './source.ts';
import {str} from './text/str.ts';
import {PYTHON_VERSION} from './version.ts';

/** What a shell shows as the exit status of what a signal has ended: this and the signal. */
const SIGNALLED = 128;

/** How a program is run, besides as it stands. */
export interface SimulateOptions {
  /** The name to give in error messages and tracebacks. */
  readonly file?: string;
  readonly limits?: Partial<Limits>;
  /** Whether to keep the events; without them it runs faster, and output that a callback printed is just by `cb`. */
  readonly record?: boolean;
  /** Seconds that a modelled network or file call takes whose address names none; its own time unless given. */
  readonly latency?: VirtualSeconds | undefined;
  /** How many bits hashes have, by which sets are ordered: 64 unless given, as on Linux; a CPython in WebAssembly has 32, and other ones for texts. */
  readonly hashBits?: 32 | 64;
}

/** Runs a Python program on the model. Throws SourceError for what cannot be run at all. */
export function simulate(source: string, options: SimulateOptions = {}): Schedule {
  const limits = {...DEFAULT_LIMITS, ...options.limits};
  const text = new Source(source, options.file ?? 'program.py');
  vm.hashBits = options.hashBits ?? 64;
  const code = compileModule(text);
  const machine = new Machine(pythonHost, limits, options.record ?? true);
  reset(machine, text);
  vm.latency = options.latency ?? null;
  const globals = mainModule(text.file, code.doc);
  const frame = new Frame(code, new Array(code.slots), globals, globals, null, null);
  const ended = outcomeOf(() => runFrame(frame));
  vm.frame = null;
  // Threads go on when the main one has ended.
  const outlived = goneOn(ended, () => {
    joinThreads(machine);
    machine.children.left(machine.now);
  });
  machine.flush();
  const outcome = goneOn(outlived, () => {
    runExitFunctions();
    endServer();
    interpreterEnds(globals, loopLeftSet());
  });
  tellLeaked();
  machine.flush();
  const printed = {stdout: machine.stdout, stderr: machine.stderr};
  const {iterations, steps} = machine;
  const counted = {python: PYTHON_VERSION, outcome, total: seconds(machine.now), iterations, steps};
  return scheduleOf({...counted, ...printed}, machine.tape);
}

/** Its events are put together when somebody asks for them. */
function scheduleOf(rest: Omit<Schedule, 'events'>, tape: Tape): Schedule {
  let events: Tape | readonly ScheduleEvent[] = tape;
  return {
    ...rest,
    get events() {
      if (events instanceof Tape) events = readTape(events);
      return events;
    },
  };
}

function reset(machine: Machine, program: Source): void {
  vm.machine = machine;
  vm.program = program;
  vm.frame = null;
  vm.below = null;
  vm.caller = null;
  vm.depth = 0;
  vm.fuel = machine.limits.steps;
  vm.modules = new Map();
  vm.builtins = builtinNames();
  vm.ids = new WeakMap();
  vm.unawaited = new UnawaitedCoroutines();
  vm.weak = new WeakTargets();
  vm.open = new OpenGenerators();
  vm.asyncgens = new Set();
  vm.asyncgenHooks = {firstiter: null, finalizer: null};
  vm.unclosed = new Set();
  vm.circling = new RecentObjects();
  vm.warned = new Set();
  vm.cyclic = new Set();
  vm.closing = new Set();
  vm.traced = 0;
  vm.looking = 0;
  vm.holders = new Map();
  vm.nextId = 0;
  vm.recursionLimit = RECURSION_LIMIT;
  vm.typed = typedLines(program.text);
  vm.paused = new Set();
  vm.replay = null;
  vm.intDigits = INT_DIGITS;
  vm.originDepths = null;
  vm.cwd = HOME;
  vm.logger = null;
  vm.warner = null;
  vm.signals = new Map();
  vm.process = null;
  vm.processes = [];
  vm.pids = 0;
  vm.outer = null;
}

function mainModule(file: string, doc: string | null): Attributes {
  const main = new PyModule('__main__');
  main.dict.set('__name__', '__main__');
  main.dict.set('__file__', file);
  main.dict.set('__doc__', doc);
  for (const name of ['__package__', '__spec__']) main.dict.set(name, null);
  vm.modules.set('__main__', main);
  return main.dict;
}

function outcomeOf(run: () => void): Outcome {
  try {
    run();
    return {kind: 'ok'};
  } catch (thrown) {
    vm.frame = null;
    if (thrown instanceof Halt) return halted(thrown);
    if (thrown instanceof Killed) return endedAtOnce(SIGNALLED + thrown.signal);
    if (thrown instanceof Exited) return endedAtOnce(thrown.code);
    if (!(thrown instanceof PyException)) return refuseDefect(thrown);
    const outcome = isError(thrown, 'SystemExit') ? exited(thrown) : failed(thrown);
    // It has been told, and goes, with the calls it came through.
    discard(thrown);
    return outcome;
  }
}

/** Those of programs that a signal or `os._exit()` has ended, with all their threads. */
const endedSo = new WeakSet<Outcome>();

function endedAtOnce(code: number): Outcome {
  const outcome: Outcome = {kind: 'exit', code};
  endedSo.add(outcome);
  return outcome;
}

/** Whether the run was broken off. */
function isOver(outcome: Outcome): boolean {
  return outcome.kind === 'limit' || outcome.kind === 'deadlock' || endedSo.has(outcome);
}

/** What a run comes to that goes on with this, unless it was broken off before. */
function goneOn(ended: Outcome, more: () => void): Outcome {
  if (isOver(ended)) return ended;
  const outcome = outcomeOf(more);
  return outcome.kind === 'ok' ? ended : outcome;
}

function halted(halt: Halt): Outcome {
  const kind = halt.limit === 'hang' ? 'deadlock' : 'limit';
  const {seq, at} = vm.machine;
  if (kind === 'limit' && halt.limit !== 'events') {
    vm.machine.record({seq, at, kind: 'limit-reached'});
  }
  return {kind, message: haltMessage(halt)};
}

function exited(raised: PyException): Outcome {
  const code = exitCode(raised);
  if (typeof code === 'boolean') return {kind: 'exit', code: Number(code)};
  if (code === null || typeof code === 'number') return {kind: 'exit', code};
  say(`${str(code)}\n`);
  return {kind: 'exit', code: str(code)};
}

function failed(raised: PyException): Outcome {
  say(tracebackText(raised));
  return {
    kind: 'exception',
    error: raised.cls.name,
    message: pythonHost.str(raised),
    line: lastLine(raised),
    text: exceptionOnly(raised).join('\n').replace(/\n+$/, ''),
  };
}

function lastLine(raised: PyException): number | null {
  let line: number | null = null;
  for (let entry = raised.traceback; entry !== null; entry = entry.next) {
    const {places} = entry.code;
    if (places.source.isProgram) line = places.lines[entry.at] ?? line;
  }
  return line;
}
