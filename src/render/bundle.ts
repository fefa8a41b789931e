import {createHash} from 'node:crypto';
import {existsSync, readdirSync, readFileSync, statSync} from 'node:fs';
import {mkdir, mkdtemp, rename, rm, writeFile} from 'node:fs/promises';
import {join} from 'node:path';
import {cacheFolder, PROJECT_FOLDER} from './folders.ts';

/** The page that draws films, ready to be served. */
export interface Bundle {
  readonly folder: string;
  /** Names what the page was built from: the same key, the same pixels. */
  readonly key: string;
}

/** Builds the page, or takes it from the cache when nothing it is built from has changed. */
export async function pageBundle(): Promise<Bundle> {
  const key = pageKey();
  const folder = cacheFolder('page', key);
  if (!existsSync(folder)) await buildInto(folder);
  return {folder, key};
}

/** An installed package has no lock file; what it depends on itself has exact versions all the same. */
const lock = existsSync(join(PROJECT_FOLDER, 'package-lock.json'))
  ? 'package-lock.json'
  : 'package.json';

/** What the page is made of; programs and scripts reach it as data. */
const SOURCES = [lock, 'tsconfig.json', 'src', 'public'];
const NOT_IN_THE_PAGE = [
  ...['src/script/clips', 'src/cli', 'src/projects'],
  ...['src/plugins', 'src/element', 'src/library'],
];

let key: string | undefined;

/**
 * Names everything the page is built from: the same key, the same pixels. Read once, so that what is drawn and what it
 * is kept under agree even if somebody edits a source meanwhile.
 */
export function pageKey(): string {
  key ??= keyOfSources();
  return key;
}

function keyOfSources(): string {
  const hash = createHash('sha256');
  for (const source of SOURCES) addTo(hash, source);
  return hash.digest('hex').slice(0, 16);
}

/** One by one and at once: some hundred small files are read in less time than it takes to wait for each. */
function addTo(hash: ReturnType<typeof createHash>, path: string): void {
  const file = join(PROJECT_FOLDER, path);
  if (!statSync(file).isDirectory()) {
    const content = readFileSync(file);
    hash.update(`${path}\0${content.length}\0`).update(content);
    return;
  }
  for (const name of readdirSync(file).sort()) {
    const inner = `${path}/${name}`;
    if (!NOT_IN_THE_PAGE.includes(inner) && !name.endsWith('.meta')) addTo(hash, inner);
  }
}

async function buildInto(folder: string): Promise<void> {
  await mkdir(cacheFolder('page'), {recursive: true});
  const fresh = await mkdtemp(`${folder}.new-`);
  try {
    await bundle(fresh);
    await writeFile(join(fresh, 'index.html'), HTML);
    await rename(fresh, folder).catch(error => {
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(fresh, {recursive: true, force: true});
  }
}

async function bundle(outdir: string): Promise<void> {
  // Not needed when the bundle is there already.
  const {build} = await import('esbuild');
  const page = join(PROJECT_FOLDER, 'src', 'render', 'page');
  await build({
    absWorkingDir: PROJECT_FOLDER,
    // In a folder of packages it would not be looked for.
    tsconfig: join(PROJECT_FOLDER, 'tsconfig.json'),
    entryPoints: {page: join(page, 'page.ts'), worker: join(page, 'worker.ts')},
    outdir,
    bundle: true,
    format: 'esm',
    target: 'chrome120',
    sourcemap: true,
    // Motion Canvas names nodes after their classes.
    keepNames: true,
    define: {'import.meta.hot': 'undefined'},
    loader: {'.glsl': 'text', '.wasm': 'binary', '.css': 'css', '.woff2': 'file'},
    logLevel: 'silent',
  });
}

const HTML = `<!doctype html>
<html><head><meta charset="utf-8"><title>onewaiter</title><link rel="icon" href="data:,">
<script type="module" src="page.js"></script></head><body></body></html>
`;
