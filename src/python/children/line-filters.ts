import {type Command, type Surroundings, write} from './commands.ts';
import type {Waiting} from './files.ts';
import {countIn, linesOf, textOf, wordsIn} from './filters.ts';

/** The lines of a file or of what comes in, without their ends; null if there is no such file, which has been told. */
function* readLines(
  name: string | undefined,
  run: Surroundings,
  command: string,
): Waiting<string[] | null> {
  const text = yield* textOf(name, run, missing => `${command}: ${missing}`);
  return text === null ? null : linesOf(text).map(line => line.replace(/\n$/, ''));
}

function* writeLines(lines: readonly string[], {files}: Surroundings): Waiting<number> {
  yield* write(files.stdout, lines.map(line => `${line}\n`).join(''));
  return 0;
}

/** `tail`, `tail -n 3`, `tail -3`. */
function* tail(args: readonly string[], run: Surroundings): Waiting<number> {
  const {count, file} = countIn('tail', args, run);
  const text = yield* textOf(file, run, name => `tail: cannot open '${name}' for reading`);
  if (text === null) return 1;
  const lines = linesOf(text);
  yield* write(run.files.stdout, lines.slice(Math.max(0, lines.length - count)).join(''));
  return 0;
}

/** `uniq`, `uniq -c`: lines that follow each other and are the same. */
function* uniq(args: readonly string[], run: Surroundings): Waiting<number> {
  const {words, options} = wordsIn('uniq', args, 1, run);
  if (options.some(option => option !== '-c')) run.refuse(`"uniq ${args.join(' ')}"`);
  const lines = yield* readLines(words[0], run, 'uniq');
  if (lines === null) return 1;
  const groups: {line: string; count: number}[] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last?.line === line) last.count += 1;
    else groups.push({line, count: 1});
  }
  const shown = groups.map(({line, count}) =>
    options.length > 0 ? `${String(count).padStart(7)} ${line}` : line,
  );
  return yield* writeLines(shown, run);
}

/** What `cut` is to take of a line: where its parts end, which of them, and of which file. */
function cutting(args: readonly string[], run: Surroundings) {
  const given = new Map<string, string>();
  const words: string[] = [];
  const rest = [...args];
  for (let arg = rest.shift(); arg !== undefined; arg = rest.shift()) {
    const [, letter, value = ''] = /^-([dfc])([\s\S]*)$/.exec(arg) ?? [];
    if (letter === undefined) words.push(arg);
    else given.set(letter, value || (rest.shift() ?? ''));
  }
  const [delimiter = '\t', list = ''] = given.has('c')
    ? ['', given.get('c')]
    : [given.get('d'), given.get('f')];
  const isKnown =
    /^(?:[1-9]\d*(?:-(?:[1-9]\d*)?)?|-[1-9]\d*)(?:,(?:[1-9]\d*(?:-(?:[1-9]\d*)?)?|-[1-9]\d*))*$/;
  if (!isKnown.test(list) || words.length > 1 || delimiter.length > 1)
    run.refuse(`"cut ${args.join(' ')}"`, 'take cut -d, -f1');
  return {delimiter, parts: list.split(',').map(rangeOf), file: words[0]};
}

/** `2`, `2-4`, `2-` and `-4`. */
function rangeOf(part: string): readonly [number, number] {
  const [first = '', last = first] = part.split('-');
  return [Number(first || 1), Number(last || Infinity)];
}

/** `cut -d, -f2`, `cut -f 1,3- -d ,`, `cut -c 1-3`: a line without the delimiter is shown whole. */
function* cut(args: readonly string[], run: Surroundings): Waiting<number> {
  const {delimiter, parts, file} = cutting(args, run);
  const lines = yield* readLines(file, run, 'cut');
  if (lines === null) return 1;
  const isTaken = (at: number) => parts.some(([first, last]) => first <= at && at <= last);
  const shown = lines.map(line => {
    const fields = line.split(delimiter);
    if (delimiter !== '' && fields.length === 1) return line;
    return fields.filter((_, index) => isTaken(index + 1)).join(delimiter);
  });
  return yield* writeLines(shown, run);
}

function* rev(args: readonly string[], run: Surroundings): Waiting<number> {
  const {words, options} = wordsIn('rev', args, 1, run);
  if (options.length > 0) run.refuse(`"rev ${args.join(' ')}"`);
  const text = yield* textOf(words[0], run, name => `rev: cannot open ${name}`);
  if (text === null) return 1;
  const shown = linesOf(text).map(line =>
    line.replace(/[^\n]+/, found => [...found].reverse().join('')),
  );
  yield* write(run.files.stdout, shown.join(''));
  return 0;
}

/** Commands that take lines apart, or leave some out. */
export const LINE_FILTERS: readonly (readonly [string, Command])[] = [
  ['tail', tail],
  ['uniq', uniq],
  ['cut', cut],
  ['rev', rev],
];
