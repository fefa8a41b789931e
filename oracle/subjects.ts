import {readdirSync, readFileSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {unreadable} from '../src/cli/program-file.ts';
import {bareBlocks} from '../src/script/markdown/bare.ts';
import {completed} from '../src/script/markdown/complete.ts';
import {fencesOf, hasFences} from '../src/script/markdown/fences.ts';
import {Incomplete} from '../src/script/markdown/incomplete.ts';
import {isReadable} from '../src/script/markdown/unreadable.ts';

/** A program to compare, or why a block of a lesson is none. */
export type Subject = {readonly name: string} & (
  | {readonly source: string}
  | {readonly reason: string}
);

/** The programs of files and folders: each `.py`, and each block of any other text as of Markdown. */
export function subjectsOf(paths: readonly string[]): Subject[] {
  return paths.flatMap(filesOf).flatMap(file => {
    const text = read(file, path => readFileSync(path, 'utf8'));
    return file.endsWith('.py') ? [{name: file, source: text}] : blocksOf(file, text);
  });
}

function filesOf(path: string): string[] {
  if (!read(path, found => statSync(found)).isDirectory()) return [path];
  const names = readdirSync(path, {recursive: true, encoding: 'utf8'}).toSorted();
  return names.filter(name => /\.(py|md)$/.test(name)).map(name => join(path, name));
}

/** Throws a complaint if the file cannot be read so. */
function read<T>(path: string, how: (path: string) => T): T {
  try {
    return how(path);
  } catch (error) {
    throw unreadable(path, error);
  }
}

/** Each block as it stands, and completed where that makes another program of it. */
function blocksOf(file: string, text: string): Subject[] {
  const blocks = hasFences(text) ? fencesOf(text) : bareBlocks(text);
  return blocks.flatMap((block, index) => {
    const name = `${file}:${block.line}`;
    const verbatim = {name, source: block.code};
    try {
      const {source, added} = completed(block.code, blocks.slice(0, index).filter(isReadable));
      return added.length === 0 ? [verbatim] : [verbatim, {name: `${name} completed`, source}];
    } catch (error) {
      if (!(error instanceof Incomplete)) throw error;
      return [verbatim, {name: `${name} completed`, reason: error.message}];
    }
  });
}
