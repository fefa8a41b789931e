import {Wait} from '../../model/concurrent/worker.ts';
import type {PipeEnd} from '../../model/processes/pipe.ts';
import {shownText} from '../codecs/transcode.ts';
import {encodeText} from '../codecs/utf-8.ts';
import {vm} from '../run/vm.ts';

/** Code of a process: it yields a `Wait` where it waits. */
export type Waiting<T> = Generator<Wait, T, null>;

/** One of the three files that a process is started with. */
export interface File {
  /** At most so many bytes, none at the end. */
  read(most: number): Waiting<Uint8Array>;
  /** Whether somebody can still read them. */
  write(data: Uint8Array): Waiting<boolean>;
  /** The terminal, where a Python writes each line at once; in any other file it waits for more. */
  readonly isTerminal: boolean;
  /** One more process has it open, and one less. */
  share(): File;
  close(): void;
}

/** The open files that a child begins with. */
export interface Files {
  readonly stdin: File;
  readonly stdout: File;
  readonly stderr: File;
}

/** Others may notice what was done, and come first. */
export const STEP = new Wait(null, () => true);

const NOTHING = new Uint8Array();

/** In UTF-8. */
export function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(encodeText(text));
}

/** `/dev/null`. */
export class Null implements File {
  public readonly isTerminal: boolean = false;

  public *read(): Waiting<Uint8Array> {
    yield* [];
    return NOTHING;
  }

  public *write(): Waiting<boolean> {
    yield* [];
    return true;
  }

  public share(): File {
    return this;
  }

  public close(): void {}
}

/** What the program itself was started with: where it prints, and what its user types. */
export class Inherited extends Null {
  public override readonly isTerminal = true;
  readonly #stream: 'stdout' | 'stderr';
  readonly #typed: string[];
  #split: number[] = [];

  public constructor(stream: 'stdout' | 'stderr', typed: string[]) {
    super();
    this.#stream = stream;
    this.#typed = typed;
  }

  public override *read(): Waiting<Uint8Array> {
    yield* [];
    return bytesOf(this.#typed.shift() ?? '');
  }

  public override *write(data: Uint8Array = NOTHING): Waiting<boolean> {
    yield* [];
    const bytes = [...this.#split, ...data];
    // The rest of a character may come later.
    const end = wholeCharacters(bytes);
    this.#split = bytes.slice(end);
    vm.machine.write(this.#stream, shownText(bytes.slice(0, end)));
    return true;
  }
}

/** How many of these bytes make whole characters. */
export function wholeCharacters(bytes: readonly number[]): number {
  for (let back = 1; back <= Math.min(3, bytes.length); back++) {
    const byte = bytes[bytes.length - back] as number;
    if (byte < 0x80) break;
    if (byte >= 0xc0)
      return back < (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) ? bytes.length - back : bytes.length;
  }
  return bytes.length;
}

/** The end of a pipe. */
export class Piped implements File {
  public readonly isTerminal = false;
  readonly #end: PipeEnd;

  public constructor(end: PipeEnd) {
    this.#end = end;
  }

  public *read(most: number): Waiting<Uint8Array> {
    for (let data = this.#end.read(most); ; data = this.#end.read(most)) {
      if (data !== null) return data;
      yield this.#wait('its stdin', 'Write to it, or close it: communicate() does.');
    }
  }

  public *write(data: Uint8Array): Waiting<boolean> {
    let rest = data;
    while (rest.length > 0) {
      const taken = this.#end.write(rest);
      if (taken === null) return false;
      rest = rest.subarray(taken);
      yield taken > 0
        ? STEP
        : this.#wait('room in its pipe', 'Read what it writes: communicate() does.');
    }
    return true;
  }

  public share(): File {
    this.#end.share();
    return this;
  }

  public close(): void {
    this.#end.close();
  }

  #wait(what: string, remedy: string): Wait {
    const who = vm.machine.workerName ?? '';
    return new Wait(
      null,
      () => this.#end.isReady,
      () => ({who, place: null, what, by: [], remedy}),
    );
  }
}

/** A file on the disk: what is read was there when it was opened, and `append` writes. */
export class OnDisk extends Null {
  #data: Uint8Array;
  readonly #append: (data: Uint8Array) => void;

  public constructor(data: Uint8Array, append: (data: Uint8Array) => void) {
    super();
    this.#data = data;
    this.#append = append;
  }

  public override *read(most = 0): Waiting<Uint8Array> {
    yield* [];
    const taken = this.#data.subarray(0, most);
    this.#data = this.#data.subarray(taken.length);
    return taken;
  }

  public override *write(data: Uint8Array = NOTHING): Waiting<boolean> {
    yield* [];
    this.#append(data);
    return true;
  }
}
