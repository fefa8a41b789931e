import {shownText} from '../codecs/transcode.ts';
import {utf8Length} from '../text/utf8-length.ts';
import {type Command, type Surroundings, write} from './commands.ts';
import type {Waiting} from './files.ts';
import {asWords, fileOf} from './folders.ts';

const BLOCK = 65_536;

/** What comes in until its end, as a text. */
export function* readAll({files}: Surroundings): Waiting<string> {
  const all: number[] = [];
  for (;;) {
    const data = yield* files.stdin.read(BLOCK);
    if (data.length === 0) return shownText(all);
    for (const byte of data) all.push(byte);
  }
}

/** The text of the file that is named, or what comes in. A missing file is told as the command does it: null. */
export function* textOf(
  name: string | undefined,
  run: Surroundings,
  missing: (name: string) => string,
): Waiting<string | null> {
  if (name === undefined || name === '-') return yield* readAll(run);
  const data = fileOf(name, run.cwd);
  if (data === 'folder') return run.refuse('a filter of a folder', 'name a file');
  if (data !== null) return shownText([...data]);
  yield* write(run.files.stderr, `${missing(name)}: No such file or directory\n`);
  return null;
}

/** Options, and at most so many words besides. */
export function wordsIn(command: string, args: readonly string[], most: number, run: Surroundings) {
  const words = args.filter(arg => !/^-./.test(arg));
  if (words.length > most) run.refuse(`"${[command, ...args].join(' ')}"`, 'name one file');
  return {words, options: args.filter(arg => /^-./.test(arg))};
}

export function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}

/** Their letters, of options that may stand together; null where an argument is none of these. */
function optionsIn(args: readonly string[], known: string): Set<string> | null {
  const letters = args.flatMap(arg => [...arg.slice(1)]);
  const isKnown = args.every(arg => /^-[a-z]+$/.test(arg));
  return isKnown && letters.every(letter => known.includes(letter)) ? new Set(letters) : null;
}

/** `sort`, with `-r`, `-n` and `-u`. */
function* sort(args: readonly string[], run: Surroundings): Waiting<number> {
  const given = wordsIn('sort', args, 1, run);
  const options = optionsIn(given.options, 'rnu');
  if (options === null) return run.refuse(`"sort ${args.join(' ')}"`);
  const text = yield* textOf(given.words[0], run, name => `sort: cannot read: ${name}`);
  if (text === null) return 2;
  const lines = linesOf(text).map(line => line.replace(/\n$/, ''));
  const sorted = lines.toSorted();
  if (sorted.some((line, index) => line !== lines.toSorted(asWords)[index])) {
    run.refuse('lines that "sort" puts one way or another, by the language of the machine,');
  }
  if (options.has('n')) sortNumbers(sorted, run);
  if (options.has('r')) sorted.reverse();
  const shown = options.has('u') ? [...new Set(sorted)] : sorted;
  yield* write(run.files.stdout, shown.map(line => `${line}\n`).join(''));
  return 0;
}

/** By the whole numbers that they are. */
function sortNumbers(lines: string[], run: Surroundings): void {
  if (!lines.every(line => /^-?(0|[1-9]\d{0,14})$/.test(line)))
    run.refuse('"sort -n" of lines that are no whole numbers');
  lines.sort((one, other) => Number(one) - Number(other));
}

/** `wc`, `wc -l`, `wc -w`, `wc -c`. */
function* wc(args: readonly string[], run: Surroundings): Waiting<number> {
  const {words, options} = wordsIn('wc', args, 1, run);
  const [option = '', ...more] = options;
  if (more.length > 0 || !/^(-[lwc])?$/.test(option))
    run.refuse(`"wc ${args.join(' ')}"`, 'take wc -l');
  const text = yield* textOf(words[0], run, name => `wc: ${name}`);
  if (text === null) return 1;
  const counts: Readonly<Record<string, number>> = {
    '-l': text.split('\n').length - 1,
    '-w': text.split(/\s+/).filter(word => word !== '').length,
    '-c': utf8Length(text),
  };
  const [name = ''] = words;
  const width = name === '' ? 7 : String(utf8Length(text)).length;
  const all = Object.values(counts).map(count => String(count).padStart(width));
  const shown = option === '' ? all.join(' ') : counts[option];
  yield* write(run.files.stdout, `${shown}${name === '' ? '' : ` ${name}`}\n`);
  return 0;
}

/** What means the same to `grep` as in JavaScript: letters, `.`, `.*`, `\\.`, and `^` and `$` at the ends. */
const PATTERN = /^\^?(?:[\w ,:;=@#%&/"'<>-]|\.\*?|\\\.)+\$?$/;

/** `grep word`, with `-c`, `-i`, `-n` and `-v`: a word or the simplest of patterns. */
function* grep(args: readonly string[], run: Surroundings): Waiting<number> {
  const given = wordsIn('grep', args, 2, run);
  const options = optionsIn(given.options, 'cinv');
  const [word = '', file] = given.words;
  if (options === null || !PATTERN.test(word) || word.startsWith('-')) {
    return run.refuse(
      `"grep ${args.join(' ')}"`,
      'look for a word, with ".", ".*", "^" and "$" at most',
    );
  }
  const pattern = new RegExp(word, options.has('i') ? 'iu' : 'u');
  const text = yield* textOf(file, run, name => `grep: ${name}`);
  if (text === null) return 2;
  const found = linesOf(text)
    .map((line, index): [string, number] => [line.replace(/\n$/, ''), index + 1])
    .filter(([line]) => pattern.test(line) !== options.has('v'));
  const shown = found.map(([line, number]) => (options.has('n') ? `${number}:${line}` : line));
  const lines = options.has('c') ? [String(found.length)] : shown;
  yield* write(run.files.stdout, lines.map(line => `${line}\n`).join(''));
  return found.length > 0 ? 0 : 1;
}

const CASES: Readonly<Record<string, string>> = {'[:lower:]': 'a-z', '[:upper:]': 'A-Z'};

/** `tr a-z A-Z`, `tr '[:lower:]' '[:upper:]'`: sets of letters and ranges, as long as each other. */
function* tr(args: readonly string[], run: Surroundings): Waiting<number> {
  const areCases = args.every(arg => arg in CASES);
  const [from, to] = args.map(arg => setOf((areCases && CASES[arg]) || arg));
  if (args.length !== 2 || !from || !to || from.length !== to.length) {
    return run.refuse(`"tr ${args.join(' ')}"`, 'give two sets that are as long as each other');
  }
  // As the real one: what it has is written when its input ends.
  const text = yield* readAll(run);
  const changed = [...text].map(char => {
    const code = to[from.lastIndexOf(char.codePointAt(0) ?? 0)];
    return code === undefined ? char : String.fromCharCode(code);
  });
  yield* write(run.files.stdout, changed.join(''));
  return 0;
}

function setOf(text: string): number[] | null {
  if (!/^([\w ]-[\w ]|[\w ])+$/.test(text)) return null;
  const codes: number[] = [];
  for (const [part] of text.matchAll(/.-.|./g)) {
    const [first = 0, last = 0] = [part.charCodeAt(0), part.charCodeAt(part.length - 1)];
    for (let code = first; code <= last; code++) codes.push(code);
  }
  return codes;
}

/** How many lines `head` and `tail` show, and of which file. */
export function countIn(command: string, args: readonly string[], run: Surroundings) {
  const found = /^(?:-n ?(\d+)|-(\d+))?(?:(?:^| )([^-\s]\S*))?$/.exec(args.join(' '));
  if (found === null)
    return run.refuse(`"${command} ${args.join(' ')}"`, `take ${command} -n and a number`);
  return {count: Number(found[1] ?? found[2] ?? 10), file: found[3]};
}

/** `head`, `head -n 3`, `head -3`. */
function* head(args: readonly string[], run: Surroundings): Waiting<number> {
  const {count, file} = countIn('head', args, run);
  const shown: string[] = [];
  let left = count;
  if (file !== undefined) {
    const text = yield* textOf(file, run, name => `head: cannot open '${name}' for reading`);
    if (text === null) return 1;
    shown.push(...linesOf(text).slice(0, left));
    left = 0;
  }
  while (left > 0) {
    const data = yield* run.files.stdin.read(BLOCK);
    if (data.length === 0) break;
    const lines = linesOf(shownText([...data])).slice(0, left);
    left -= lines.filter(line => line.endsWith('\n')).length;
    shown.push(...lines);
  }
  yield* write(run.files.stdout, shown.join(''));
  return 0;
}

/** `seq last`, `seq first last`. */
function* seq(args: readonly string[], run: Surroundings): Waiting<number> {
  const numbers = args.map(Number);
  const isPlain = args.every(arg => /^(0|-?[1-9]\d{0,5})$/.test(arg)) && numbers.length < 3;
  if (!isPlain || numbers.length === 0) run.refuse(`"seq ${args.join(' ')}"`, 'take seq 1 9');
  const first = numbers.length === 1 ? 1 : (numbers[0] as number);
  let text = '';
  for (let number = first; number <= (numbers.at(-1) as number); number++) text += `${number}\n`;
  yield* write(run.files.stdout, text);
  return 0;
}

/** Commands that make something of what comes in. */
export const FILTERS: readonly (readonly [string, Command])[] = [
  ['sort', sort],
  ['wc', wc],
  ['grep', grep],
  ['tr', tr],
  ['head', head],
  ['seq', seq],
];
