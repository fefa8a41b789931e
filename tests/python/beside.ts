import {readdirSync, readFileSync} from 'node:fs';
import {simulate} from '../../src/python/simulate.ts';

/** The programs of a folder, and the text that lies beside each: what CPython printed on a machine. */
export function programsIn(folder: URL): {name: string; source: string; beside: string}[] {
  const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
  return readdirSync(folder)
    .filter(name => name.endsWith('.py'))
    .map(name => ({name, source: read(name), beside: read(name.replace('.py', '.txt'))}));
}

/** The lines that a program prints to stdout. */
export function printed(source: string, file = 'program.py'): string[] {
  return simulate(source, {file}).stdout.map(({text}) => text);
}
