import {type ChildProcess, execFileSync, spawn} from 'node:child_process';
import {resolve} from 'node:path';
import {setTimeout} from 'node:timers/promises';

const command = resolve(import.meta.dirname, '../../bin/onewaiter.js');

/** How often we look at the list of processes, which costs some milliseconds itself. */
const pollingMilliseconds = 50;

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command, running as a process of its own. */
export class Onewaiter {
  public readonly child: ChildProcess;
  public readonly ended: Promise<Ended>;

  public constructor(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
    const {npm_lifecycle_event: _, ...inherited} = process.env;
    this.child = spawn(process.execPath, [command, ...args], {env: {...inherited, ...env}});
    this.ended = this.listen();
  }

  /** Resolves with the number of a process below this one, once there is a new one whose command line matches. */
  public async helper(command: RegExp, known: ReadonlySet<number> = new Set()): Promise<number> {
    for (;;) {
      const found = descendants(this.child.pid ?? 0).find(
        process => command.test(process.command) && !known.has(process.pid),
      );
      if (found !== undefined) return found.pid;
      if (this.child.exitCode !== null) throw new Error(`It ended before there was a ${command}.`);
      await setTimeout(pollingMilliseconds);
    }
  }

  private listen(): Promise<Ended> {
    let stdout = '';
    let stderr = '';
    this.child.stdout?.setEncoding('utf8').on('data', text => {
      stdout += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', text => {
      stderr += text;
    });
    return new Promise(done => {
      this.child.on('close', code => done({code, stdout, stderr}));
    });
  }
}

/** Runs the command to its end. */
export function onewaiter(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  return new Onewaiter(args, env).ended;
}

interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly command: string;
}

/** All processes that this one has started, and those that they have. */
export function descendants(pid: number): Process[] {
  const lines = execFileSync('ps', ['-eo', 'pid=,ppid=,stat=,args='], {encoding: 'utf8'})
    .trim()
    .split('\n');
  const running = lines.flatMap(line => {
    const [child = '', parent = '', state = '', ...command] = line.trim().split(/\s+/);
    return state.startsWith('Z')
      ? []
      : [{pid: Number(child), parent: Number(parent), command: command.join(' ')}];
  });
  const under = (root: number): Process[] =>
    running.filter(({parent}) => parent === root).flatMap(child => [child, ...under(child.pid)]);
  return under(pid);
}

/** Resolves when none of these processes is left. */
export async function gone(pids: readonly number[]): Promise<void> {
  const running = (pid: number) => {
    try {
      const stat = execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], {encoding: 'utf8'});
      return !stat.startsWith('Z');
    } catch {
      return false;
    }
  };
  while (pids.some(running)) await setTimeout(pollingMilliseconds);
}
