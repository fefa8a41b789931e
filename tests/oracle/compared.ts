import {createHash} from 'node:crypto';
import {readdirSync, readFileSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {runOf} from '../../oracle/compare.ts';
import {SourceError} from '../../src/python/source.ts';

/** What was compared with CPython, and what the model did then: digests of both. */
export interface Compared {
  /** Of the program, and of all that says what CPython does with it. */
  readonly asked: string;
  /** Of what the model did. */
  readonly did: string;
}

const FILE = new URL('./compared.json', import.meta.url);
const ORACLE = new URL('../../oracle/', import.meta.url);

/** As it was when everything was equal last. */
export function comparedBefore(): Readonly<Record<string, Compared>> {
  const rows: Record<string, string> = JSON.parse(readFileSync(FILE, 'utf8'));
  return Object.fromEntries(
    Object.entries(rows).map(([name, row]) => {
      const [asked = '', did = ''] = row.split(' ');
      return [name, {asked, did}];
    }),
  );
}

export function keepCompared(all: ReadonlyMap<string, Compared>): void {
  const rows = [...all].sort(([a], [b]) => (a < b ? -1 : 1));
  const text = rows.map(([name, {asked, did}]) => [name, `${asked} ${did}`] as const);
  writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(text), null, 2)}\n`);
}

export function comparedNow(source: string, name: string): Compared {
  return {asked: digest(source, SURROUNDINGS), did: digest(deed(source, name))};
}

function deed(source: string, name: string): string {
  try {
    return JSON.stringify(runOf(source, name));
  } catch (error) {
    if (error instanceof SourceError) return error.message;
    throw error;
  }
}

const SURROUNDINGS = digest(
  createRequire(import.meta.url)('pyodide/package.json').version,
  ...['compare.ts', 'oracle.ts'].map(name => readFileSync(new URL(name, ORACLE), 'utf8')),
  ...readdirSync(new URL('cpython/', ORACLE))
    .filter(name => name.endsWith('.py'))
    .map(name => readFileSync(new URL(`cpython/${name}`, ORACLE), 'utf8')),
);

function digest(...texts: readonly string[]): string {
  const hash = createHash('sha256');
  for (const text of texts) hash.update(`${text.length} ${text}`);
  return hash.digest('hex').slice(0, 16);
}
