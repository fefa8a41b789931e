// Plain JavaScript on Node's built-ins and esbuild, because it runs before anything is built.
import {createHash} from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
} from 'node:fs';
import {join} from 'node:path';

/**
 * The command line as JavaScript, built from the TypeScript in the tree when that has changed: loading some hundred
 * modules one by one takes longer than many a command does.
 * @param {string} root the project's folder
 * @returns {Promise<string>} the file to import
 */
export async function builtProgram(root) {
  const name = programName(root);
  // A package brings its program along. Elsewhere than in the project it would not find its packages.
  const folders = ['dist', '.cache'].map(parent => join(root, parent, name));
  const built = folders.find(folder => existsSync(folder)) ?? (await buildInto(root, '.cache'));
  return join(built, 'main.js');
}

/**
 * Builds the command line into a folder of the project.
 * @param {string} root the project's folder
 * @param {string} parent where in it
 * @returns {Promise<string>} the folder that holds it
 */
export async function buildInto(root, parent) {
  const folder = join(root, parent, programName(root));
  mkdirSync(join(root, parent), {recursive: true});
  const fresh = mkdtempSync(`${folder}.new-`);
  try {
    await bundle(root, fresh, ['src/cli/main.ts']);
    renameSync(fresh, folder);
  } catch (error) {
    // Another process may have been quicker.
    if (!existsSync(folder)) throw error;
  } finally {
    rmSync(fresh, {recursive: true, force: true});
  }
  return folder;
}

/**
 * Builds programs as the command line is built: all that ships, and what measures it.
 * @param {string} root the project's folder
 * @param {string} outdir where to
 * @param {string[]} entryPoints the TypeScript they begin with, within the project
 */
export async function bundle(root, outdir, entryPoints) {
  // Not needed when the program is there already.
  const {build} = await import('esbuild');
  await build({
    absWorkingDir: root,
    tsconfig: join(root, 'tsconfig.json'),
    entryPoints,
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20.19',
    packages: 'external',
    sourcemap: true,
    logLevel: 'silent',
  });
}

/**
 * Names everything the program is built from: the same name, the same program.
 * @param {string} root
 */
function programName(root) {
  const hash = createHash('sha256');
  const files = readdirSync(join(root, 'src'), {recursive: true, encoding: 'utf8'});
  const modules = files
    .filter(name => name.endsWith('.ts'))
    .map(name => `src/${name.replaceAll('\\', '/')}`);
  for (const name of ['tsconfig.json', ...modules.sort()]) {
    hash.update(`${name}\0`).update(readFileSync(join(root, name)));
  }
  return `program-${hash.digest('hex').slice(0, 16)}`;
}
