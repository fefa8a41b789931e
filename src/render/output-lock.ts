import {join} from 'node:path';
import {lock} from 'proper-lockfile';
import {Complaint} from './complaint.ts';

/**
 * Does `work`, which writes the files called `name` in a folder, while no other process writes them: what lies there is all
 * of one render. A process that is killed meanwhile keeps others waiting for ten seconds.
 */
export async function withOutput<T>(
  folder: string,
  name: string,
  work: () => Promise<T>,
): Promise<T> {
  const release = await lockOf(folder, name);
  try {
    return await work();
  } finally {
    await release();
  }
}

/** Tenths of a second: in ten minutes whoever has the lock has made the longest of films into every format. */
const tries = 6000;

async function lockOf(folder: string, name: string): Promise<() => Promise<void>> {
  try {
    return await lock(join(folder, name), {
      lockfilePath: join(folder, `.${name}.lock`),
      realpath: false,
      stale: 10_000,
      retries: {retries: tries, factor: 1, minTimeout: 100},
      // Whoever took it thought us dead; each file is whole all the same.
      onCompromised: () => {},
    });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ELOCKED') throw error;
    throw new Complaint(
      `Another process has been writing "${name}" into "${folder}" for ten minutes. Wait for it to end, or name another folder with --out.`,
      {cause: error},
    );
  }
}
