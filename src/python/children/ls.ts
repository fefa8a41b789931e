import {SECOND} from '../../model/clock.ts';
import {momentAt} from '../modules/calendar.ts';
import {EPOCH} from '../modules/clock-readers.ts';
import {strftime} from '../modules/strftime.ts';
import type {PyList} from '../objects/values.ts';
import {vm} from '../run/vm.ts';
import {type Surroundings, UTC, write} from './commands.ts';
import type {Waiting} from './files.ts';
import {disk, fileOf, listing, pathOf} from './folders.ts';

/** Whom files belong to: the user that `os.getuid()` gives the number of, and what was there before the user. */
const OWNER = 'user';
const OLDER: ReadonlyMap<string, string> = new Map([
  ['/home', 'drwxr-xr-x'],
  ['/tmp', 'drwxrwxrwt'],
]);

/** A file takes up whole blocks, counted in KiB, and a folder one of them. */
const BLOCK = 4096;
const KIB = 1024;

/** A line of `ls -l` before its columns are as wide as they have to be. */
interface Row {
  readonly mode: string;
  readonly links: string;
  readonly owner: string;
  readonly size: string;
  readonly when: string;
  readonly name: string;
  /** How much of the disk it takes up, in bytes. */
  readonly room: number;
}

/** How a size is shown. */
type Told = (size: number) => string;

/** `ls`, one name a line, with `-a`, `-A`, `-l` and `-h`. */
export function* ls(args: readonly string[], run: Surroundings): Waiting<number> {
  const {files, cwd, refuse} = run;
  const [name = '.', ...more] = args.filter(arg => !arg.startsWith('-'));
  const options = args.filter(arg => arg.startsWith('-')).join('');
  if (more.length > 0 || /[^-1aAlh]|--/.test(options)) {
    refuse(`"ls ${args.join(' ')}"`, 'name one folder, with -a, -l and -h at most');
  }
  const names = listing(name, cwd, refuse, /[aA]/.test(options) ? 'all' : 'shown');
  if (names === null) {
    yield* write(files.stderr, `ls: cannot access '${name}': No such file or directory\n`);
    return 2;
  }
  const isFolder = fileOf(name, cwd) === 'folder';
  const dots = options.includes('a') && isFolder ? ['.', '..'] : [];
  const shown = [...dots, ...names];
  const at = isFolder ? pathOf(name, cwd) : cwd;
  const lines = options.includes('l')
    ? long(at, shown, isFolder, run, options.includes('h') ? humanly : String)
    : shown;
  yield* write(files.stdout, lines.map(each => `${each}\n`).join(''));
  return 0;
}

/** With mode, links, owner, group, size and time of each; of a folder how much all takes up comes first. */
function long(
  at: string,
  names: readonly string[],
  isFolder: boolean,
  run: Surroundings,
  told: Told,
): readonly string[] {
  const rows = names.map(each => rowOf(pathOf(each, at), each, run, told));
  const wide = (column: 'links' | 'owner' | 'size') =>
    Math.max(0, ...rows.map(row => row[column].length));
  const [links, owner, size] = [wide('links'), wide('owner'), wide('size')];
  const lines = rows.map(row => {
    const owned = row.owner.padEnd(owner);
    return `${row.mode} ${row.links.padStart(links)} ${owned} ${owned} ${row.size.padStart(size)} ${row.when} ${row.name}`;
  });
  const room = rows.reduce((sum, row) => sum + row.room, 0);
  const total = told === humanly ? humanly(room) : String(room / KIB);
  return isFolder ? [`total ${total}`, ...lines] : lines;
}

function rowOf(at: string, name: string, {refuse}: Surroundings, told: Told): Row {
  if (at === '/') refuse('"ls -la" of what lies in "/"', 'take ls -l');
  const isFolder = fileOf(at, '/') === 'folder';
  const older = OLDER.get(at);
  const size = Number(disk('getsize', at));
  return {
    mode: older ?? (isFolder ? 'd' : '-') + modeOf(Number(disk('mode', at))),
    links: `${isFolder ? 2 + foldersIn(at) : 1}`,
    owner: older ? 'root' : OWNER,
    size: told(size),
    room: Math.ceil(size / BLOCK) * BLOCK,
    when: dateOf(Number(disk('mtime', at)) / SECOND),
    name,
  };
}

function foldersIn(at: string): number {
  const names = (disk('names', at) as PyList).items as readonly string[];
  return names.filter(each => fileOf(`${at}/${each}`, '/') === 'folder').length;
}

/** `rwxr-xr-x` and its like. */
function modeOf(bits: number): string {
  return [...'rwxrwxrwx'].map((each, place) => ((bits >> (8 - place)) & 1 ? each : '-')).join('');
}

/** With K, M and G, rounded up; with a decimal below 10. */
function humanly(size: number): string {
  const power = size < KIB ? 0 : size < KIB ** 2 ? 1 : size < KIB ** 3 ? 2 : 3;
  if (power === 0) return String(size);
  const tenths = Math.ceil((size / KIB ** power) * 10) / 10;
  const number = tenths < 10 ? tenths.toFixed(1) : String(Math.ceil(size / KIB ** power));
  return number + ' KMG'[power];
}

/** Half a year, in seconds: what is older, or not yet, shows its year and no time. */
const RECENT = 31_556_952 / 2;

function dateOf(changed: number): string {
  const age = EPOCH + vm.machine.time / SECOND - changed;
  const format = age >= 0 && age < RECENT ? '%b %e %H:%M' : '%b %e  %Y';
  return strftime(format, momentAt(Math.floor(changed)), UTC);
}
