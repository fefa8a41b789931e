import {readFile} from 'node:fs/promises';
import {basename} from 'node:path';
import {text} from 'node:stream/consumers';
import {Complaint, messageOf} from '../render/complaint.ts';

/** A Python program as the user gave it. */
export interface ProgramFile {
  /** As it stands in error messages. */
  readonly name: string;
  readonly source: string;
}

/** Whether a name is that of a Python program. */
export function isProgram(name: string): boolean {
  return name === '-' || name.endsWith('.py');
}

/** Reads a program; `-` is standard input. */
export async function readProgram(path: string): Promise<ProgramFile> {
  if (path === '-') return {name: '<stdin>', source: await text(process.stdin)};
  return {name: basename(path), source: decoded(path, await bytesOf(path))};
}

async function bytesOf(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** What to tell of a file that could not be read, and why. */
export function unreadable(path: string, error: unknown): Complaint {
  return new Complaint(`Cannot read "${path}": ${reasonOf(error)}`, {cause: error});
}

function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file. Check the path.';
  if (code === 'EISDIR') return 'it is a folder. Name a .py file in it.';
  if (code === 'EACCES') return 'permission denied. Make it readable, or copy it.';
  return messageOf(error);
}

function decoded(path: string, bytes: Buffer): string {
  try {
    return new TextDecoder('utf-8', {fatal: true}).decode(bytes);
  } catch (error) {
    const remedy = 'Save it as UTF-8, or name a Python file.';
    throw new Complaint(`"${path}" is not UTF-8 text. ${remedy}`, {cause: error});
  }
}
