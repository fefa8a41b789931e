import {PyBytes} from '../objects/values.ts';
import {type Command, type Surroundings, write} from './commands.ts';
import {appending} from './disk-files.ts';
import type {Waiting} from './files.ts';
import {readAll} from './filters.ts';
import {disk, fileOf, listing, pathOf} from './folders.ts';

const NONE = 'No such file or directory';

/** One thing that a command is asked to do: what is wrong with it, or null. */
type Deed = (name: string, run: Surroundings) => string | null;

/** What is asked of a command, told apart; it takes none but these options. */
function parted(command: string, args: readonly string[], known: string, run: Surroundings) {
  const options = args.filter(arg => arg.startsWith('-')).join('');
  const names = args.filter(arg => !arg.startsWith('-'));
  const isKnown = [...options].every(each => each === '-' || known.includes(each));
  if (!isKnown || names.length === 0) run.refuse(`"${[command, ...args].join(' ')}"`);
  return {options, names};
}

/** Does it with each of the names, and tells what went wrong. */
function* each(names: readonly string[], run: Surroundings, deed: Deed): Waiting<number> {
  let code = 0;
  for (const name of names) {
    const wrong = deed(name, run);
    if (wrong === null) continue;
    yield* write(run.files.stderr, `${wrong}\n`);
    code = 1;
  }
  return code;
}

const parentOf = (path: string) => path.slice(0, path.lastIndexOf('/')) || '/';

/** `rm`, with `-f` and `-r`. */
function rm(args: readonly string[], run: Surroundings): Waiting<number> {
  const {options, names} = parted('rm', args, 'frR', run);
  return each(names, run, (name, {cwd}) => {
    const found = fileOf(name, cwd);
    const cannot = `rm: cannot remove '${name}': `;
    if (found === null) return options.includes('f') ? null : cannot + NONE;
    if (found === 'folder' && !/[rR]/.test(options)) return `${cannot}Is a directory`;
    removeAll(pathOf(name, cwd), run);
    return null;
  });
}

function removeAll(path: string, run: Surroundings): void {
  if (`${run.cwd}/`.startsWith(`${path}/`)) run.refuse('"rm" of the folder that it runs in');
  if (fileOf(path, '/') !== 'folder') {
    disk('remove', path);
    return;
  }
  for (const name of listing(path, '/', run.refuse, 'all') ?? []) removeAll(`${path}/${name}`, run);
  disk('rmdir', path);
}

/** `mkdir`, with `-p`. */
function mkdir(args: readonly string[], run: Surroundings): Waiting<number> {
  const {options, names} = parted('mkdir', args, 'p', run);
  return each(names, run, (name, {cwd}) => {
    const path = pathOf(name, cwd);
    const cannot = `mkdir: cannot create directory '${name}': `;
    const found = fileOf(path, cwd);
    if (options.includes('p') && found !== null && found !== 'folder')
      run.refuse('"mkdir -p" where there is a file');
    if (options.includes('p')) disk('makedirs', path, 0o777, true);
    else if (found !== null) return `${cannot}File exists`;
    else if (fileOf(parentOf(path), cwd) !== 'folder') return cannot + NONE;
    else disk('mkdir', path);
    return null;
  });
}

function rmdir(args: readonly string[], run: Surroundings): Waiting<number> {
  return each(parted('rmdir', args, '', run).names, run, (name, {cwd, refuse}) => {
    const cannot = `rmdir: failed to remove '${name}': `;
    const found = fileOf(name, cwd);
    if (found === null) return cannot + NONE;
    if (found !== 'folder') return `${cannot}Not a directory`;
    if (listing(name, cwd, refuse, 'all')?.length !== 0) return `${cannot}Directory not empty`;
    disk('rmdir', pathOf(name, cwd));
    return null;
  });
}

function touch(args: readonly string[], run: Surroundings): Waiting<number> {
  return each(parted('touch', args, '', run).names, run, (name, {cwd}) => {
    if (fileOf(name, cwd) !== null) {
      disk('touched', pathOf(name, cwd));
      return null;
    }
    return appending(name, cwd, false) === null ? `touch: cannot touch '${name}': ${NONE}` : null;
  });
}

/** Where `cp` and `mv` put a file: a folder takes it under its own name. */
function target(from: string, to: string, {cwd}: Surroundings): string {
  const path = pathOf(to, cwd);
  return fileOf(path, cwd) === 'folder' ? `${path}/${from.replace(/^.*\//, '')}` : path;
}

/** `cp file to`, `mv file to`. */
const moving = (command: 'cp' | 'mv'): Command =>
  function move(args, run): Waiting<number> {
    const [to = '', ...more] = parted(command, args, '', run).names.toReversed();
    if (more.length !== 1)
      run.refuse(`"${command} ${args.join(' ')}"`, 'give it one file and where');
    return each(more, run, (name, {cwd, refuse}) => {
      const data = fileOf(name, cwd);
      if (data === null) return `${command}: cannot stat '${name}': ${NONE}`;
      if (data === 'folder') refuse(`"${command}" of a folder`, 'take one file');
      const path = target(name, to, run);
      if (fileOf(parentOf(path), cwd) !== 'folder')
        refuse(`"${command}" to where there is no folder`);
      if (command === 'mv') disk('rename', pathOf(name, cwd), path);
      else disk('append', path, new PyBytes([...(data as Uint8Array)]), true);
      return null;
    });
  };

/** `tee file`, `tee -a file`: what comes in goes on, and into a file. */
function* tee(args: readonly string[], run: Surroundings): Waiting<number> {
  const {options, names} = parted('tee', args, 'a', run);
  const text = yield* readAll(run);
  for (const name of names) {
    const file = appending(name, run.cwd, !options.includes('a'));
    if (file === null) return run.refuse('"tee" to where there is no folder');
    yield* write(file, text);
  }
  yield* write(run.files.stdout, text);
  return 0;
}

/** `dir`: the names of a folder beside each other, as long as they fit into a line. */
function* dir(args: readonly string[], run: Surroundings): Waiting<number> {
  const [name = '.', ...more] = args;
  const shown = more.length > 0 || name.startsWith('-') ? null : listing(name, run.cwd, run.refuse);
  const line = shown?.join('  ') ?? null;
  if (line === null || line.length >= LINE || shown?.some(each => !/^[\w.-]+$/.test(each)))
    return run.refuse(`"${['dir', ...args].join(' ')}"`, 'take ls');
  if (line !== '') yield* write(run.files.stdout, `${line}\n`);
  return 0;
}

const LINE = 80;

/** Commands about what is on the disk. */
export const FILE_COMMANDS: readonly (readonly [string, Command])[] = [
  ['rm', rm],
  ['mkdir', mkdir],
  ['rmdir', rmdir],
  ['touch', touch],
  ['cp', moving('cp')],
  ['mv', moving('mv')],
  ['tee', tee],
  ['dir', dir],
];
