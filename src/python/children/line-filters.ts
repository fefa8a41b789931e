import {type Command, type Surroundings, write} from './commands.ts';
import type {Waiting} from './files.ts';
import {linesOf, readAll} from './filters.ts';

/** What comes in until its end: its lines, without their ends. */
function* readLines(run: Surroundings): Waiting<string[]> {
  return linesOf(yield* readAll(run)).map(line => line.replace(/\n$/, ''));
}

function* writeLines(lines: readonly string[], {files}: Surroundings): Waiting<number> {
  yield* write(files.stdout, lines.map(line => `${line}\n`).join(''));
  return 0;
}

/** `tail`, `tail -n 3`, `tail -3`. */
function* tail(args: readonly string[], run: Surroundings): Waiting<number> {
  const most = /^(?:-n ?(\d+)|-(\d+))?$/.exec(args.join(' '));
  if (most === null) return run.refuse(`"tail ${args.join(' ')}"`, 'take tail -n and a number');
  const count = Number(most[1] ?? most[2] ?? 10);
  const lines = linesOf(yield* readAll(run));
  yield* write(run.files.stdout, lines.slice(Math.max(0, lines.length - count)).join(''));
  return 0;
}

/** `uniq`, `uniq -c`: lines that follow each other and are the same. */
function* uniq(args: readonly string[], run: Surroundings): Waiting<number> {
  if (args.length > 1 || (args[0] ?? '-c') !== '-c') run.refuse(`"uniq ${args.join(' ')}"`);
  const groups: {line: string; count: number}[] = [];
  for (const line of yield* readLines(run)) {
    const last = groups.at(-1);
    if (last?.line === line) last.count += 1;
    else groups.push({line, count: 1});
  }
  const shown = groups.map(({line, count}) =>
    args.length > 0 ? `${String(count).padStart(7)} ${line}` : line,
  );
  return yield* writeLines(shown, run);
}

/** `cut -d, -f2`: one field; a line without the delimiter is shown whole. */
function* cut(args: readonly string[], run: Surroundings): Waiting<number> {
  const [, delimiter = '\t', field] =
    /^(?:-d ?([\s\S]) ?)?-f ?([1-9]\d?)$/.exec(args.join(' ')) ?? [];
  if (field === undefined) return run.refuse(`"cut ${args.join(' ')}"`, 'take cut -d, -f1');
  const lines = yield* readLines(run);
  const shown = lines.map(line => {
    const fields = line.split(delimiter);
    return fields.length === 1 ? line : (fields[Number(field) - 1] ?? '');
  });
  return yield* writeLines(shown, run);
}

function* rev(args: readonly string[], run: Surroundings): Waiting<number> {
  if (args.length > 0) run.refuse(`"rev ${args.join(' ')}"`);
  const text = yield* readAll(run);
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
