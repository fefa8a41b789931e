import {nanoseconds} from '../../model/clock.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {Child} from '../../model/processes/child.ts';
import {Pipe, PipeEnd} from '../../model/processes/pipe.ts';
import {appending, contentOf} from '../children/disk-files.ts';
import {type File, Inherited, Null, Piped, type Waiting} from '../children/files.ts';
import {Opened, openedType} from '../children/opened.ts';
import {codeOf} from '../children/resolve.ts';
import {PyDict} from '../objects/dict.ts';
import {
  functions,
  type Maybe,
  methods,
  properties,
  waiting,
  waitingMethods,
} from '../objects/natives.ts';
import {byteNumbers, rawBytes} from '../objects/raw-bytes.ts';
import {registerClass} from '../objects/type-of.ts';
import {nativeType, type Value} from '../objects/types.ts';
import {PyBytes, PyList, PyTuple} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {toArray} from '../operations/iteration.ts';
import {toFloat} from '../operations/numbers.ts';
import {truth} from '../operations/truth.ts';
import {nextPid} from '../processes/pids.ts';
import {placeNow} from '../run/refusals.ts';
import {charge, vm} from '../run/vm.ts';
import {str} from '../text/str.ts';
import {endType} from './pipe-ends.ts';
import {numberOf, STANDARD_END} from './pipes.ts';

const childType = nativeType('_Child', undefined, '_children');
registerClass(Child, childType);

const end = (value: Maybe) => value as unknown as PipeEnd;
const child = (value: Maybe) => value as unknown as Child;

methods(endType, {
  fileno: ['', self => end(self).fd],
  is_writer: ['', self => end(self).isWriter],
  // The same for the program, which is not shown it.
  number: ['', self => numberOf(end(self))],
  // What is there, None if there is nothing yet.
  read_now: ['size', (self, size) => bytesOrNone(end(self).read(asIndex(size as Value)))],
  // How many bytes were taken; None if nobody reads any more.
  write_now: ['data', (self, data) => end(self).write(dataOf(data))],
  close: [
    '',
    self => {
      vm.machine.network.releaseFd(end(self).fd);
      end(self).close();
    },
  ],
});

// What is there, once there is something; nothing at the end.
waitingMethods(endType, {
  receive: [
    'size',
    function* (self, size) {
      yield* untilReady([end(self)], null);
      return bytesOrNone(end(self).read(asIndex(size as Value)));
    },
  ],
});

methods(openedType, {fileno: ['', () => 0], close: ['', self => (self as Opened).file.close()]});
waitingMethods(openedType, {
  receive: [
    'size',
    function* (self, size) {
      return bytesOrNone(yield* (self as Opened).file.read(asIndex(size as Value)));
    },
  ],
});

methods(childType, {
  signal: ['number', (self, number) => child(self).signal(asIndex(number as Value))],
  poll: [
    '',
    self => {
      // Who asks again and again lets time go by.
      if (vm.machine.workerClock === null) vm.machine.readClock();
      return child(self).returncode;
    },
  ],
});
properties(childType, {pid: self => child(self).pid, returncode: self => child(self).returncode});

function bytesOrNone(data: Uint8Array | null): Value {
  return data === null ? null : new PyBytes(byteNumbers(data));
}

function dataOf(data: Maybe): Uint8Array {
  return rawBytes((data as PyBytes).data);
}

/** `os.pipe`: two files, with the lowest numbers that are free. */
function makePipe(): PyTuple {
  const {network} = vm.machine;
  const {reader, writer} = new Pipe(network.takeFd(), network.takeFd());
  return new PyTuple([reader, writer] as unknown as Value[]);
}

/** Until one of them is ready; false if that took too long. */
const until = waiting('until', 'watched, timeout', (watched, timeout) =>
  untilReady(
    toArray(watched as Value) as unknown as (PipeEnd | Child)[],
    timeout == null ? null : vm.machine.time + nanoseconds(toFloat(timeout)),
  ),
);

function* untilReady(all: readonly (PipeEnd | Child)[], last: number | null): Waiting<boolean> {
  const ready = () => all.some(each => each.poll() !== 0);
  while (!ready()) {
    if (last !== null && vm.machine.time >= last) return false;
    yield new Wait(last, ready, blocked(all));
  }
  return true;
}

function blocked(all: readonly (PipeEnd | Child)[]) {
  const who = vm.machine.workerName ?? 'MainThread';
  const place = vm.machine.host.place();
  const what = all.some(each => each instanceof Child)
    ? 'the end of a child process'
    : 'a child process';
  const remedy = 'Read what the child writes and close its stdin: communicate() does both.';
  return () => ({who, place, what, by: [], remedy});
}

/** `open(...)`, `PIPE` as the end that the child gets, `DEVNULL` or None: one of its three files. */
function fileFor(target: Value, stream: 'stdout' | 'stderr'): File {
  if (target === null) return inherited(stream);
  if (target instanceof PipeEnd) return new Piped(target.share());
  if (target instanceof Opened) return target.file.share();
  return new Null();
}

/** What the process has that starts it. */
function inherited(name: 'stdin' | 'stdout' | 'stderr'): File {
  const own = vm.process?.fileOf(name)?.share();
  return own ?? new Inherited(name === 'stderr' ? name : 'stdout', vm.typed);
}

/** What a child counts besides its own code: its files, its pipes and what waits for it take that long to make. */
const STEPS_OF_CHILD = 400_000;

function spawn(...given: Maybe[]): Child {
  charge(STEPS_OF_CHILD);
  const [args, shell, cwd, env, stdin, stdout, stderr] = given as Value[];
  const names = new Map<string, string>();
  if (env instanceof PyDict)
    for (const {key, value} of env.entries()) names.set(str(key), str(value));
  const out = fileFor(stdout as Value, 'stdout');
  const files = {
    stdin: stdin === null ? inherited('stdin') : fileFor(stdin as Value, 'stdout'),
    stdout: out,
    stderr: stderr === 'stdout' ? out.share() : fileFor(stderr as Value, 'stderr'),
  };
  const words = toArray(args as Value).map(str);
  const pid = nextPid();
  const asked = placeNow();
  const isShell = truth(shell as Value);
  const code = codeOf({
    args: words,
    isShell,
    cwd: str(cwd as Value),
    env: names,
    files,
    pid,
    asked,
  });
  return new Child(vm.machine, pid, words.join(' '), code);
}

/** A file on the disk, as a process is given it: what is read, or where what is written goes. */
function opened(path: Maybe, reads: Maybe): Value {
  const file = truth(reads as Value)
    ? contentOf(str(path as Value), '/')
    : appending(str(path as Value), '/', false);
  return file === null ? null : new Opened(file);
}

/** What the library's `subprocess` and the Python of a child are built on. */
export const CHILDREN: readonly (readonly [string, Value])[] = [
  ['until', until],
  ['_standard_end', STANDARD_END],
  ...functions({
    pipe: ['', makePipe],
    take_fd: ['', () => vm.machine.network.takeFd()],
    release_fd: ['fd', fd => vm.machine.network.releaseFd(asIndex(fd as Value))],
    opened: ['path, reads', opened],
    spawn: ['args, shell, cwd, env, stdin, stdout, stderr', spawn],
    running: ['pid', pid => vm.machine.children.running.find(each => each.pid === pid) ?? null],
    mine: ['', () => new PyList(vm.machine.children.running as unknown as Value[])],
  }),
];
