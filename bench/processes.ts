import {spawn} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {createInterface} from 'node:readline';

/** What a command has used, it and all the processes it has started. */
export interface Usage {
  /** From start to end, in seconds of real time. */
  readonly wall: number;
  /** CPU seconds by kind of process. */
  readonly cpu: Readonly<Record<string, number>>;
  /** The most memory a process of each kind held, in megabytes. */
  readonly memory: Readonly<Record<string, number>>;
  /** The lines it printed, each with what the largest process of each kind held then, in megabytes. */
  readonly lines: readonly PrintedLine[];
}

export interface PrintedLine {
  readonly text: string;
  /** Seconds of real time since the start. */
  readonly time: number;
  readonly memory: Readonly<Record<string, number>>;
}

interface Sample {
  readonly parent: number;
  readonly kind: string;
  readonly cpu: number;
  readonly memory: number;
}

/** Clock ticks a second, and bytes of a page, on Linux. */
const ticks = 100;
const page = 4096;

/** Runs a command to its end and looks at its processes meanwhile (Linux: it reads /proc). */
export async function measure(command: string, args: readonly string[]): Promise<Usage> {
  const start = performance.now();
  const child = spawn(command, args, {stdio: ['ignore', 'pipe', 'inherit']});
  const seen = new Map<number, Sample>();
  let memory: Record<string, number> = {};
  const lines: PrintedLine[] = [];
  createInterface(child.stdout).on('line', text => {
    lines.push({text, time: (performance.now() - start) / 1000, memory});
  });
  const timer = setInterval(() => {
    memory = look(child.pid ?? 0, seen);
  }, 50);
  const code = await new Promise(done => child.on('close', done));
  clearInterval(timer);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with exit code ${code}.`);
  return {wall: (performance.now() - start) / 1000, ...summary([...seen.values()]), lines};
}

/** Notes what the processes below `root` have used so far; returns the memory that they hold now. */
function look(root: number, seen: Map<number, Sample>): Record<string, number> {
  const all = new Map(readdirSync('/proc').flatMap(name => sampleOf(Number(name))));
  const now: Record<string, number> = {};
  for (const pid of below(root, all)) {
    const sample = all.get(pid);
    const before = seen.get(pid);
    if (sample === undefined) continue;
    // A process that has ended but is not yet buried has no command line any more.
    const kind = sample.kind === '' ? (before?.kind ?? 'other') : sample.kind;
    now[kind] = Math.max(now[kind] ?? 0, sample.memory);
    seen.set(pid, {...sample, kind, memory: Math.max(sample.memory, before?.memory ?? 0)});
  }
  return now;
}

function below(root: number, all: ReadonlyMap<number, Sample>): number[] {
  const children = [...all].filter(([, {parent}]) => parent === root).map(([pid]) => pid);
  return [root, ...children.flatMap(child => below(child, all))];
}

function sampleOf(pid: number): [number, Sample][] {
  if (!Number.isInteger(pid)) return [];
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    // The second field is the program's name in brackets, and may hold anything.
    const fields = stat
      .slice(stat.lastIndexOf(')') + 2)
      .split(' ')
      .map(Number);
    const [parent = 0, user = 0, system = 0, resident = 0] = [1, 11, 12, 21].map(
      field => fields[field],
    );
    const kind = kindOf(readFileSync(`/proc/${pid}/cmdline`, 'utf8'));
    return [[pid, {parent, kind, cpu: (user + system) / ticks, memory: (resident * page) / 1e6}]];
  } catch {
    return [];
  }
}

function kindOf(command: string): string {
  if (command.includes('ffmpeg')) return 'ffmpeg';
  if (command.includes('--type=renderer')) return 'page';
  if (command.includes('chrom')) return 'browser';
  if (command.includes('node')) return 'node';
  return command === '' ? '' : 'other';
}

function summary(samples: readonly Sample[]): Pick<Usage, 'cpu' | 'memory'> {
  const cpu: Record<string, number> = {};
  const memory: Record<string, number> = {};
  for (const {kind, cpu: seconds, memory: megabytes} of samples) {
    cpu[kind] = (cpu[kind] ?? 0) + seconds;
    memory[kind] = Math.max(memory[kind] ?? 0, megabytes);
  }
  return {cpu, memory};
}
