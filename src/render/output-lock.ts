import {readFileSync, readlinkSync, rmSync, statSync} from 'node:fs';
import {rename, rm, writeFile} from 'node:fs/promises';
import {hostname} from 'node:os';
import {join} from 'node:path';
import {setTimeout as pause} from 'node:timers/promises';
import {atExit} from './at-exit.ts';
import {Complaint} from './complaint.ts';
import {isRunning} from './scratch.ts';

/**
 * Does `work`, which writes the files called `name` in a folder, while no other process writes them: what lies there is all
 * of one render. A library for it would kill us where a file may grow no larger: it listens for that signal.
 */
export async function withOutput<T>(
  folder: string,
  name: string,
  note: (text: string) => void,
  work: () => Promise<T>,
): Promise<T> {
  const lock = join(folder, `.${name}.lock`);
  await take(lock, name, note);
  const callOff = atExit(() => rmSync(lock, {force: true}));
  try {
    return await work();
  } finally {
    await rm(lock, {force: true});
    callOff();
  }
}

/** Milliseconds: the longest of films can be made into every format meanwhile. */
const PATIENCE = 600_000;
const PAUSE = 50;
/** Most films are written in less; whoever waits longer is told for what. */
const SILENCE = 2000;

async function take(lock: string, name: string, note: (text: string) => void): Promise<void> {
  const since = Date.now();
  let isTold = false;
  while (!(await isOurs(lock))) {
    await removeLeft(lock);
    if (!isTold && Date.now() - since > SILENCE) {
      note(`Another process is writing "${name}", by ${lock}: waiting for it to end.`);
      isTold = true;
    }
    if (Date.now() - since > PATIENCE) throw new Complaint(kept(lock, name));
    await pause(PAUSE);
  }
}

async function isOurs(lock: string): Promise<boolean> {
  try {
    await writeFile(lock, `${processSpace()} ${process.pid}`, {flag: 'wx'});
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/** A process that was killed left its lock. Only one of those that wait can take it away, for only one can rename it. */
async function removeLeft(lock: string): Promise<void> {
  const holder = holderOf(lock);
  if (holder === undefined || isAlive(lock, holder)) return;
  const aside = `${lock}.${process.pid}`;
  try {
    await rename(lock, aside);
  } catch {
    return;
  }
  // Between the look and the grasp it may have become somebody else's.
  if (holderOf(aside) === holder) await rm(aside);
  else await rename(aside, lock);
}

function holderOf(lock: string): string | undefined {
  try {
    return readFileSync(lock, 'utf8');
  } catch {
    return undefined;
  }
}

/**
 * Where a process number means one process: this machine, and of a Linux machine this container, whatever it is called
 * there. No blanks.
 */
export function processSpace(): string {
  try {
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim();
    return [hostname(), boot, readlinkSync('/proc/self/ns/pid')].join('/');
  } catch {
    return hostname();
  }
}

/** Of another machine or container we know only how long ago it took the lock. */
function isAlive(lock: string, holder: string): boolean {
  const [space, pid] = holder.split(' ');
  if (space === processSpace()) return isRunning(Number(pid));
  const {mtimeMs} = statSync(lock, {throwIfNoEntry: false}) ?? {mtimeMs: 0};
  return Date.now() - mtimeMs < PATIENCE;
}

function kept(lock: string, name: string): string {
  return `Another process has been writing "${name}" for ten minutes. Wait for it to end, name another folder with --out, or remove ${lock}.`;
}
