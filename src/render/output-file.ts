import {accessSync, constants, existsSync, rmSync, statSync} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {basename, dirname, join, resolve} from 'node:path';
import {atExit} from './at-exit.ts';
import {Complaint, messageOf} from './complaint.ts';

/** Writes a file under a temporary name beside it, and gives it its own name only when all went well. */
export async function writeWhole<T>(
  file: string,
  write: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = join(dirname(file), `.${process.pid}.${basename(file)}`);
  const callOff = atExit(() => rmSync(temporary, {force: true}));
  try {
    const result = await write(temporary);
    await rename(temporary, file);
    return result;
  } catch (error) {
    throw asComplaint(error, file);
  } finally {
    await rm(temporary, {force: true});
    callOff();
  }
}

const NO_ROOM = ['ENOSPC', 'EDQUOT', 'EFBIG'];

function asComplaint(error: unknown, file: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (!NO_ROOM.includes(code)) return error;
  return new Complaint(
    `No room to write "${file}" (${code}). Free some, or name another folder with --out.`,
  );
}

/** Makes the folder that results go to, or says why they cannot go there. */
export async function outputFolder(folder: string): Promise<void> {
  try {
    await makeFolder(resolve(folder));
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Complaint(
      `Cannot write into "${folder}": ${messageOf(error)}. Name another folder with --out.`,
    );
  }
}

/** Node's own recursive mkdir tries for ever where a file system refuses with ENOENT, as /proc does. */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) {
    if (!statSync(folder).isDirectory()) throw new Error('it is a file');
    return;
  }
  await makeFolder(dirname(folder));
  await mkdir(folder).catch(error => {
    // Another process may have made it in the meantime.
    if (!existsSync(folder)) throw error;
  });
}
