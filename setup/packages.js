import {spawn} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {join} from 'node:path';

/**
 * Are the packages in node_modules those of package-lock.json? Optional ones may be missing.
 * @param {string} root the project's folder
 */
export function packagesAreFresh(root) {
  const wanted = lockedVersions(join(root, 'package-lock.json'));
  // npm writes this file last, so a broken installation has none.
  const installed = lockedVersions(join(root, 'node_modules', '.package-lock.json'));
  return [...wanted].every(([path, {version, optional}]) => {
    const found = installed.get(path);
    return found === undefined ? optional : found.version === version;
  });
}

/**
 * @param {string} file a lock file of npm
 * @returns {Map<string, {version: string, optional: boolean}>} by path; empty when there is no such file
 */
function lockedVersions(file) {
  /** @type {Record<string, {version: string, optional?: boolean, devOptional?: boolean}>} */
  let packages = {};
  try {
    packages = JSON.parse(readFileSync(file, 'utf8')).packages;
  } catch {
    return new Map();
  }
  const entries = Object.entries(packages).filter(([path]) => path !== '');
  return new Map(
    entries.map(([path, entry]) => [
      path,
      {version: entry.version, optional: entry.optional === true || entry.devOptional === true},
    ]),
  );
}

/**
 * Runs `npm ci`; ends this process with a message when it fails.
 * @param {string} root the project's folder
 */
export async function installPackages(root) {
  console.error(
    'Installing packages with npm ci (once, and again when package-lock.json changes) …',
  );
  const code = await npm(['ci'], root);
  if (code === 0 && packagesAreFresh(root)) return;
  console.error(
    `\n"npm ci" failed (exit code ${code}). Its own words stand above. Check that the npm registry can be reached ` +
      'and the folder be written to, then run the same command again.',
  );
  process.exit(1);
}

/**
 * @param {string[]} args
 * @param {string} cwd
 * @returns {Promise<number>} npm's exit code
 */
function npm(args, cwd) {
  // Under `npm run` this is the very npm the user called, on Windows too, where `npm` is no program of its own.
  const own = process.env['npm_execpath'];
  const [command, first, shell] =
    own === undefined
      ? ['npm', args, process.platform === 'win32']
      : [process.execPath, [own, ...args], false];
  return new Promise(done => {
    // Standard output belongs to the script that runs next.
    const child = spawn(command, first, {cwd, shell, stdio: ['inherit', 2, 2]});
    child.on('error', () => done(127));
    child.on('exit', code => done(code ?? 1));
  });
}
