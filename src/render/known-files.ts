import {createHash} from 'node:crypto';
import {readFile} from 'node:fs/promises';
import {pieceStore} from './piece-store.ts';

/** Remembers under `key` what these files in `folder` hold now. */
export async function remember(key: string, paths: readonly string[]): Promise<void> {
  const sums = await Promise.all(paths.map(async path => [path, sum(await readFile(path))]));
  await pieceStore.put(key, Buffer.from(JSON.stringify(sums)));
}

/** The paths of the files remembered under `key`, when all of them are there, unchanged. */
export async function unchanged(key: string): Promise<string[] | undefined> {
  const record = await pieceStore.get(key);
  if (record === undefined) return undefined;
  const sums: [path: string, sum: string][] = JSON.parse(record.toString());
  const found = await Promise.all(sums.map(([path]) => readFile(path).catch(() => undefined)));
  const same = found.every(
    (content, index) => content !== undefined && sum(content) === sums[index]?.[1],
  );
  return same ? sums.map(([path]) => path) : undefined;
}

function sum(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
