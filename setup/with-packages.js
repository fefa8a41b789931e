// Runs a script of this project once its packages are there: `node setup/with-packages.js SCRIPT [ARGUMENT…]`.
// Plain JavaScript on Node's built-ins alone, because it runs before anything is installed.
import {spawn} from 'node:child_process';
import {dirname, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';
import {installPackages, packagesAreFresh} from './packages.js';
import {swallowedByNpm, tooOldNode} from './start-checks.js';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const [script, ...args] = process.argv.slice(2);

const complaint = tooOldNode(process.versions.node) ?? swallowedByNpm(process.env);
if (complaint !== undefined) {
  console.error(complaint);
  process.exit(2);
}
if (script === undefined) {
  console.error('Usage: node setup/with-packages.js SCRIPT [ARGUMENT…]');
  process.exit(2);
}
if (!packagesAreFresh(root)) await installPackages(root);

const child = spawn(process.execPath, [resolve(root, script), ...args], {stdio: 'inherit'});
// A terminal sends its Ctrl-C to the child as well: the child decides how to end, and we end with it.
process.on('SIGINT', () => {});
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
  process.on(signal, () => child.kill(signal));
}
child.on('exit', (code, signal) => {
  if (signal === null) process.exit(code ?? 1);
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
});
