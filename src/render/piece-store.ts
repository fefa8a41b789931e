import {createHash} from 'node:crypto';
import {mkdir, readFile, rm, writeFile} from 'node:fs/promises';
import {dirname} from 'node:path';
import {Complaint} from './complaint.ts';
import {cacheFolder} from './folders.ts';
import {writeWhole} from './output-file.ts';

/** Rendered pieces by key, kept in the cache. A damaged one counts as missing. */
export const pieceStore = {
  async get(key: string): Promise<Buffer | undefined> {
    const stored = await readFile(place(key)).catch(() => undefined);
    return stored === undefined ? undefined : unsealed(stored);
  },

  async put(key: string, data: Uint8Array): Promise<void> {
    const file = place(key);
    await mkdir(dirname(file), {recursive: true});
    await writeWhole(file, temporary => writeFile(temporary, sealed(data)));
  },
};

/** A piece that was kept a moment ago. Complains if it is gone: somebody has emptied the cache meanwhile. */
export async function keptPiece(key: string): Promise<Buffer> {
  const bytes = await pieceStore.get(key);
  if (bytes === undefined) throw new Complaint('A piece vanished from the cache. Render again.');
  return bytes;
}

/** Those of these parts that are not in the cache, or damaged. */
export async function missingOf<T extends {readonly key: string}>(
  parts: readonly T[],
): Promise<T[]> {
  const found = await Promise.all(parts.map(({key}) => pieceStore.get(key)));
  return parts.filter((_, at) => found[at] === undefined);
}

/** Throws all pieces away. */
export async function emptyPieceStore(): Promise<void> {
  await rm(cacheFolder('pieces'), {recursive: true, force: true});
}

/** A key for whatever `parts` name, in order. */
export function keyOf(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex');
}

/** Bytes with their checksum in front. */
export function sealed(data: Uint8Array): Buffer {
  return Buffer.concat([checksum(data), data]);
}

/** The bytes that were sealed, unless they have been damaged since. */
export function unsealed(stored: Buffer): Buffer | undefined {
  const data = stored.subarray(CHECKSUM_BYTES);
  return checksum(data).equals(stored.subarray(0, CHECKSUM_BYTES)) ? data : undefined;
}

const CHECKSUM_BYTES = 32;

function checksum(data: Uint8Array): Buffer {
  return createHash('sha256').update(data).digest();
}

function place(key: string): string {
  return cacheFolder('pieces', key.slice(0, 2), key);
}
