import {SourceError} from '../python/source.ts';
import {Complaint} from '../render/complaint.ts';
import {ScriptError} from '../script/clip.ts';
import {nearest} from '../script/nearest.ts';
import type {Command} from './command.ts';
import {bySourceLines} from './source-lines.ts';
import {UsageError} from './usage-error.ts';

const commands: Readonly<Record<string, () => Promise<Command>>> = {
  list: async () => (await import('./list.ts')).list,
  run: async () => (await import('./run.ts')).run,
  schedule: async () => (await import('./schedule.ts')).schedule,
  render: async () => (await import('./render.ts')).render,
  join: async () => (await import('./join.ts')).join,
  clean: async () => (await import('./clean.ts')).clean,
  still: async () => (await import('./still.ts')).still,
  check: async () => (await import('./check.ts')).check,
  preview: async () => (await import('./preview.ts')).preview,
};

/** Runs the command line and ends the process with its exit code. */
async function main([name, ...args]: readonly string[]): Promise<number> {
  if (name === undefined || name === 'help' || name === '--help' || name === '-h') {
    await printHelp();
    return name === undefined ? 2 : 0;
  }
  const load = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (load === undefined) throw new UsageError(unknownCommand(name));
  const command = await load();
  if (args.includes('--help') || args.includes('-h')) {
    console.log(`onewaiter ${command.usage}\n\n${command.summary}`);
    return 0;
  }
  return command.run(args);
}

function unknownCommand(name: string): string {
  const names = Object.keys(commands);
  return `No command named "${name}"${nearest(name, names)}. Commands: ${names.join(', ')}.`;
}

async function printHelp(): Promise<void> {
  const all = await Promise.all(Object.values(commands).map(load => load()));
  console.log(all.map(({usage, summary}) => `onewaiter ${usage}\n    ${summary}`).join('\n'));
}

/** What to tell and how to end after `thrown`; only a fault of our own shows its stack. */
function failure(thrown: unknown): {text: string; code: number} {
  if (thrown instanceof UsageError || isParseArgsError(thrown))
    return {text: thrown.message, code: 2};
  if (thrown instanceof Complaint || thrown instanceof ScriptError)
    return {text: thrown.message, code: 1};
  if (thrown instanceof SourceError) return {text: `${thrown.message}\n${thrown.marked}`, code: 1};
  return {
    text: thrown instanceof Error ? bySourceLines(thrown.stack ?? thrown.message) : String(thrown),
    code: 1,
  };
}

function isParseArgsError(thrown: unknown): thrown is Error {
  return (
    thrown instanceof Error && 'code' in thrown && String(thrown.code).startsWith('ERR_PARSE_ARGS')
  );
}

// After `| head` nobody reads on, but the files still to be rendered are wanted all the same.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', error => {
    if (!('code' in error) || error.code !== 'EPIPE') process.exit(1);
  });
}

/** Ends once what was printed is out, and does not wait for whatever else may still be open. */
function end(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)));
}

/** Tells what went wrong, and ends. */
function fail(thrown: unknown): void {
  const {text, code} = failure(thrown);
  console.error(text);
  end(code);
}

process.on('uncaughtException', fail);
main(process.argv.slice(2)).then(end, fail);
