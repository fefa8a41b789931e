import {accessSync, constants} from 'node:fs';
import {mkdir, rename, rm} from 'node:fs/promises';
import {basename, dirname, join} from 'node:path';
import {Complaint, messageOf} from './complaint.ts';

/** Writes a file under a temporary name beside it, and gives it its own name only when all went well. */
export async function writeWhole<T>(
  file: string,
  write: (temporary: string) => Promise<T>,
): Promise<T> {
  const temporary = join(dirname(file), `.${process.pid}.${basename(file)}`);
  try {
    const result = await write(temporary);
    await rename(temporary, file);
    return result;
  } finally {
    await rm(temporary, {force: true});
  }
}

/** Makes the folder that results go to, or says why they cannot go there. */
export async function outputFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, {recursive: true});
    accessSync(folder, constants.W_OK);
  } catch (error) {
    throw new Complaint(
      `Cannot write into "${folder}": ${messageOf(error)}. Name another folder with --out.`,
    );
  }
}
