import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {mkdir, mkdtemp, rename, rm} from 'node:fs/promises';
import {dirname, join} from 'node:path';
import {Complaint} from './complaint.ts';
import {cacheFolder} from './folders.ts';

/** A package of exactly one version, unpacked in the cache; fetched with npm the first time. Returns its folder. */
export async function npmPackage(
  name: string,
  version: string,
  note: (text: string) => void,
): Promise<string> {
  const home = cacheFolder('packages', `${name.replace('/', '+')}@${version}`);
  const folder = join(home, 'node_modules', ...name.split('/'));
  if (existsSync(folder)) return folder;
  note(`Fetching ${name} ${version} with npm, once …`);
  await mkdir(dirname(home), {recursive: true});
  const fresh = await mkdtemp(`${home}.new-`);
  try {
    await npmInstall(fresh, `${name}@${version}`);
    await rename(fresh, home).catch(error => {
      // Another process was faster: its copy is as good.
      if (!existsSync(folder)) throw error;
    });
  } finally {
    await rm(fresh, {recursive: true, force: true});
  }
  return folder;
}

async function npmInstall(folder: string, spec: string): Promise<void> {
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--ignore-scripts',
    '--no-audit',
    '--no-fund',
    spec,
  ];
  const {code, output} = await npm(args);
  if (code !== 0) throw new Complaint(`npm could not fetch ${spec}:\n${output.trim()}`);
}

function npm(args: readonly string[]): Promise<{code: number; output: string}> {
  const own = process.env['npm_execpath'];
  const child =
    own === undefined
      ? spawn('npm', args, {
          shell: process.platform === 'win32',
          stdio: ['ignore', 'ignore', 'pipe'],
        })
      : spawn(process.execPath, [own, ...args], {stdio: ['ignore', 'ignore', 'pipe']});
  let output = '';
  child.stderr.setEncoding('utf8').on('data', text => {
    output += text;
  });
  return new Promise(done => {
    child.on('error', error => done({code: 127, output: error.message}));
    child.on('close', code => done({code: code ?? 1, output}));
  });
}
