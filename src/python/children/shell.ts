import {Pipe} from '../../model/processes/pipe.ts';
import {chargeItems} from '../run/vm.ts';
import {commandNamed} from './all-commands.ts';
import {type Surroundings, write} from './commands.ts';
import {appending, contentOf} from './disk-files.ts';
import {type File, type Files, Null, Piped, type Waiting} from './files.ts';
import {Killed} from './killed.ts';
import {isMissing} from './missing.ts';
import {isPython, pythonProcess} from './python.ts';
import {type Item, type Node, parseShell, type Redirect} from './shell-parse.ts';
import type {Word} from './shell-words.ts';
import {together} from './together.ts';

const SIGNALLED = 128;

/** Leaves the shell. */
class Exit {
  public readonly code: number;

  public constructor(code: number) {
    this.code = code;
  }
}

/** What a command line says, if that is one command and nothing else: it takes the place of the shell. */
export function isSingle(line: Node): boolean {
  return line.kind === 'list' && line.items.length === 1 && line.items[0]?.node.kind === 'simple';
}

/** Refuses what of a shell's language is not modelled. */
export function parseLine(text: string, run: Surroundings): Node {
  return parseShell(text, run.refuse);
}

/** `/bin/sh -c line`. */
export function* shell(line: Node, run: Surroundings): Waiting<number> {
  const state = new Shell(new Map(run.env));
  try {
    return yield* state.run(line, {...run, inShell: true});
  } catch (thrown) {
    if (thrown instanceof Exit) return thrown.code;
    throw thrown;
  }
}

/** A command takes as long as so many steps of a program: without this, a loop of them takes that much longer to its limit. */
const STEPS_PER_COMMAND = 5;

class Shell {
  readonly #variables: Map<string, string>;
  #status = 0;

  public constructor(variables: Map<string, string>) {
    this.#variables = variables;
  }

  public *run(node: Node, run: Surroundings): Waiting<number> {
    chargeItems(STEPS_PER_COMMAND);
    if (node.kind === 'list') yield* this.#list(node.items, run);
    else if (node.kind === 'pipeline') this.#status = yield* this.#pipeline(node.parts, run);
    else if (node.kind === 'simple') this.#status = yield* this.#simple(node, run);
    else yield* this.#loop(node, run);
    return this.#status;
  }

  *#list(items: readonly Item[], run: Surroundings): Waiting<void> {
    for (const {after, node} of items) {
      if (after === '&&' && this.#status !== 0) continue;
      if (after === '||' && this.#status === 0) continue;
      yield* this.run(node, run);
    }
  }

  *#loop(node: Node, run: Surroundings): Waiting<void> {
    if (node.kind === 'for') {
      for (const word of node.words.flatMap(each => this.#expand(each, run))) {
        this.#variables.set(node.name, word);
        yield* this.run(node.body, run);
      }
    } else if (node.kind === 'while') {
      while ((yield* this.run(node.test, run)) === 0) yield* this.run(node.body, run);
      this.#status = 0;
    }
  }

  /** Each part in a shell of its own, all at once. */
  *#pipeline(parts: readonly Node[], run: Surroundings): Waiting<number> {
    let input = run.files.stdin.share();
    const running: Waiting<number>[] = [];
    for (const [index, part] of parts.entries()) {
      const pipe = index < parts.length - 1 ? new Pipe() : null;
      const stdout = pipe === null ? run.files.stdout.share() : new Piped(pipe.writer);
      const files = {stdin: input, stdout, stderr: run.files.stderr};
      running.push(this.#part(part, {...run, files}));
      if (pipe !== null) input = new Piped(pipe.reader);
    }
    const codes = yield* together(running);
    return codes.at(-1) ?? 0;
  }

  *#part(node: Node, run: Surroundings): Waiting<number> {
    const inner = new Shell(new Map(this.#variables));
    try {
      return yield* inner.run(node, run);
    } catch (thrown) {
      if (thrown instanceof Exit) return thrown.code;
      if (thrown instanceof Killed) return SIGNALLED + thrown.signal;
      throw thrown;
    } finally {
      run.files.stdin.close();
      run.files.stdout.close();
    }
  }

  *#simple(node: Extract<Node, {kind: 'simple'}>, run: Surroundings): Waiting<number> {
    const [name = '', ...args] = node.words.flatMap(word => this.#expand(word, run));
    const opened: File[] = [];
    try {
      const files = yield* this.#redirected(node.redirects, run, opened);
      if (files === null) return name === 'exit' ? 0 : 2;
      return yield* this.#command(name, args, {...run, files});
    } finally {
      for (const file of opened) file.close();
    }
  }

  *#command(name: string, args: readonly string[], run: Surroundings): Waiting<number> {
    if (/^[A-Za-z_]\w*=/.test(name)) return this.#assign(name, args, run);
    if (name === ':') return 0;
    if (name === 'exit')
      throw new Exit(args[0] === undefined ? this.#status : Number(args[0]) & 255);
    if (name === 'exec') return yield* this.#exec(args, run);
    const exported = {...run, env: this.#variables};
    if (isPython(name)) return yield* this.#ending(pythonProcess(name, args, exported));
    const command = commandNamed(name);
    if (command !== undefined) {
      const own = /^(echo|printf|true|false|pwd)$/.test(name);
      return yield* this.#ending(command(args, {...exported, inShell: own}));
    }
    if (!isMissing(name)) run.refuse(`the command "${name}"`);
    yield* write(run.files.stderr, `/bin/sh: 1: ${name}: not found\n`);
    return 127;
  }

  /** A command in the place of the shell: nothing comes after it, and a signal that ends it ends the child. */
  *#exec([name = '', ...args]: readonly string[], run: Surroundings): Waiting<never> {
    if (name === '') run.refuse('"exec" without a command', 'name the command that takes over');
    const exported = {...run, env: this.#variables, inShell: false};
    if (isPython(name)) throw new Exit(yield* pythonProcess(name, args, exported));
    const command = commandNamed(name);
    if (command !== undefined) throw new Exit(yield* command(args, exported));
    if (!isMissing(name)) run.refuse(`the command "${name}"`);
    yield* write(run.files.stderr, `/bin/sh: 1: exec: ${name}: not found\n`);
    throw new Exit(127);
  }

  /** A shell goes on when a signal has ended a command. */
  *#ending(command: Waiting<number>): Waiting<number> {
    try {
      return yield* command;
    } catch (thrown) {
      if (thrown instanceof Killed) return SIGNALLED + thrown.signal;
      throw thrown;
    }
  }

  #assign(text: string, args: readonly string[], run: Surroundings): number {
    if (args.length > 0) run.refuse('a variable for one command alone', 'set it before');
    const at = text.indexOf('=');
    this.#variables.set(text.slice(0, at), text.slice(at + 1));
    return 0;
  }

  /** The files of one command; null if one cannot be opened. */
  *#redirected(
    redirects: readonly Redirect[],
    run: Surroundings,
    opened: File[],
  ): Waiting<Files | null> {
    const files: [File, File, File] = [run.files.stdin, run.files.stdout, run.files.stderr];
    for (const {fd, how, to} of redirects) {
      const name = this.#expand(to, run).join(' ');
      if (fd > 2) run.refuse(`"${fd}${how}" in a command line`);
      if (how === '>&') {
        const from = files[Number(name)];
        if (!/^[12]$/.test(name) || from === undefined) run.refuse(`">&${name}" in a command line`);
        files[fd] = from;
        continue;
      }
      const file = this.#open(name, how, run);
      if (file === null) {
        const why = how === '<' ? 'open' : 'create';
        const end = how === '<' ? 'No such file' : 'Directory nonexistent';
        yield* write(files[2], `/bin/sh: 1: cannot ${why} ${name}: ${end}\n`);
        return null;
      }
      opened.push(file);
      files[fd] = file;
    }
    return {stdin: files[0], stdout: files[1], stderr: files[2]};
  }

  #open(name: string, how: Redirect['how'], {cwd}: Surroundings): File | null {
    if (name === '/dev/null') return new Null();
    return how === '<' ? contentOf(name, cwd) : appending(name, cwd, how === '>');
  }

  /** The words that one comes to: a variable without quotes may be several, or none. */
  #expand(word: Word, run: Surroundings): string[] {
    const words: string[] = [];
    let current: string | null = null;
    for (const part of word) {
      if ('text' in part) {
        current = (current ?? '') + part.text;
        continue;
      }
      const value = this.#valueOf(part.name, run);
      if (part.isQuoted) {
        current = (current ?? '') + value;
        continue;
      }
      const [first = '', ...rest] = value.split(/[ \t\n]+/);
      current =
        first === '' && current === null && rest.length === 0 ? null : (current ?? '') + first;
      for (const each of rest) {
        if (current !== null && current !== '') words.push(current);
        current = each;
      }
    }
    if (current !== null) words.push(current);
    return words;
  }

  #valueOf(name: string, run: Surroundings): string {
    if (name === '?') return String(this.#status);
    const known = this.#variables.get(name);
    if (known !== undefined) return known;
    if (
      /^(HOME|USER|PATH|SHELL|PWD|OLDPWD|LANG|LC_\w+|TERM|LOGNAME|HOSTNAME|IFS|PPID|RANDOM|SECONDS|UID)$/.test(
        name,
      )
    ) {
      run.refuse(`"$${name}", which differs from one machine to the next,`, 'give it with env=');
    }
    return '';
  }
}
