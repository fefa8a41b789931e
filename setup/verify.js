// Every check of this project, in one run: `npm test`. Stops at the first that fails and says which it was.
// Arguments go to vitest: `npm test -- tests/model`.
import {spawn} from 'node:child_process';
import {mkdirSync, readFileSync, rmSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';
import {fileURLToPath} from 'node:url';

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..');
const report = join(root, '.cache', 'vitest.json');
const biome = join('@biomejs', 'biome', 'bin', 'biome');
const tsc = join('typescript', 'bin', 'tsc');

// Two at a time, as two processors have room for; what each says comes whole.
await Promise.all([
  inTurn(
    ['lint and format', biome, ['ci', '--colors=off', '.']],
    ['types of the pure layers', tsc, ['-p', 'tsconfig.pure.json']],
    ['types of the stage', tsc, ['-p', 'tsconfig.stage.json']],
  ),
  inTurn(
    ['types of the rest', tsc, ['-p', 'tsconfig.node.json']],
    ['types of the site', tsc, ['-p', 'tsconfig.site.json']],
  ),
]);
await runTests(process.argv.slice(2));

/** @param {[name: string, program: string, args: string[]][]} checks */
async function inTurn(...checks) {
  for (const each of checks) await check(...each);
}

/**
 * @param {string} name for people
 * @param {string} program a script in node_modules
 * @param {string[]} args
 */
async function check(name, program, args) {
  const start = performance.now();
  const {code, output} = await run(program, args, 'pipe');
  if (code === 0) {
    console.log(`ok      ${name}  (${seconds(start)} s)`);
    return;
  }
  process.stdout.write(output);
  fail(name, `${program.split(/[\\/]/).at(-1)} ${args.join(' ')}`, code);
}

/** @param {string[]} args */
async function runTests(args) {
  mkdirSync(dirname(report), {recursive: true});
  rmSync(report, {force: true});
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const {code} = await run(join('vitest', 'vitest.mjs'), ['run', ...reporters, ...args], 'inherit');
  const {numPassedTests: passed, numFailedTests: failed} = JSON.parse(readFileSync(report, 'utf8'));
  if (code !== 0) {
    console.log(`${passed} passed, ${failed} failed`);
    fail('tests', 'vitest run', code);
  }
  console.log(`${passed} passed, ${failed} failed`);
}

/**
 * @param {string} program a script in node_modules
 * @param {string[]} args
 * @param {'pipe' | 'inherit'} stdio
 * @returns {Promise<{code: number, output: string}>}
 */
function run(program, args, stdio) {
  const script = join(root, 'node_modules', program);
  const child = spawn(process.execPath, [script, ...args], {
    cwd: root,
    stdio: ['inherit', stdio, stdio],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream?.setEncoding('utf8').on('data', text => {
      output += text;
    });
  }
  process.once('SIGTERM', () => child.kill('SIGTERM'));
  // A check that fails ends the one beside it, too.
  process.once('exit', () => child.kill());
  return new Promise(done => {
    child.on('close', code => done({code: code ?? 1, output}));
  });
}

/**
 * @param {string} name
 * @param {string} command
 * @param {number} code
 * @returns {never}
 */
function fail(name, command, code) {
  console.log(`FAILED  ${name}: "${command}" ended with exit code ${code}`);
  process.exit(1);
}

/** @param {number} start */
function seconds(start) {
  return ((performance.now() - start) / 1000).toFixed(1);
}
