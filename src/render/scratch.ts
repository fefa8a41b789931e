import {existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync} from 'node:fs';
import {join} from 'node:path';
import {atExit} from './at-exit.ts';
import {cacheFolder} from './folders.ts';

/** A folder of this process alone, gone when it ends; what a killed process left is swept away. */
export function scratchFolder(name: string): string {
  const all = cacheFolder('run');
  mkdirSync(all, {recursive: true});
  for (const entry of readdirSync(all)) {
    if (!isRunning(Number.parseInt(entry, 10)))
      rmSync(join(all, entry), {recursive: true, force: true});
  }
  const own = join(all, String(process.pid));
  if (!existsSync(own)) atExit(() => rmSync(own, {recursive: true, force: true, maxRetries: 3}));
  mkdirSync(own, {recursive: true});
  return mkdtempSync(join(own, `${name}-`));
}

/** Is there a process of this number? Another user's counts. */
export function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
