import {asIndex} from '../operations/conversion.ts';
import {vm} from '../run/vm.ts';
import {error, valueError} from './errors.ts';
import {methods, properties} from './natives.ts';
import {nativeType, PyObject, type Value} from './types.ts';
import {PyList} from './values.ts';

/** Where a program finds what its user types: the lines of its `# input:` comments, and then the end of the file. */
export function typedLines(text: string): string[] {
  return [...text.matchAll(/^# input:(?: (.*)|.*)$/gm)].map(
    ([, line = '']) => `${line.trimEnd()}\n`,
  );
}

const inputStreamType = nativeType('TextIOWrapper', undefined, '_io');

/** `sys.stdin`. */
export class InputStream extends PyObject {
  public isClosed = false;

  public constructor() {
    super(inputStreamType);
  }
}

/** A line with its newline; nothing at the end of the input. */
export function readLine(): string {
  return vm.typed.shift() ?? '';
}

/** All that is left. */
export function readAll(): string {
  return vm.typed.splice(0).join('');
}

/** The first characters, or all, of what is left. */
function read(size: number): string {
  const text = readAll();
  if (size < 0) return text;
  const rest = text.slice(size);
  if (rest !== '') vm.typed = rest.match(/.*\n|.+$/g) ?? [];
  return text.slice(0, size);
}

/** What it is asked for, unless it is closed. Raises ValueError. */
function checked<T>(self: unknown, ask: () => T, stop = '.'): T {
  if ((self as InputStream).isClosed) throw valueError(`I/O operation on closed file${stop}`);
  return ask();
}

methods(inputStreamType, {
  readline: ['size=, /', self => checked(self, readLine)],
  read: ['size=, /', (self, size) => checked(self, () => read(size == null ? -1 : asIndex(size)))],
  readlines: ['hint=, /', self => checked(self, () => new PyList(vm.typed.splice(0)))],
  isatty: ['', self => checked(self, () => false, '')],
  readable: ['', self => checked(self, () => true, '')],
  writable: ['', self => checked(self, () => false, '')],
  reconfigure: ['**kwargs', () => null],
  fileno: ['', self => checked(self, () => 0, '')],
  close: [
    '',
    self => {
      (self as InputStream).isClosed = true;
    },
  ],
  __iter__: ['', self => checked(self, () => self as Value)],
  __next__: [
    '',
    self => {
      const line = checked(self, readLine);
      if (line === '') throw error('StopIteration');
      return line;
    },
  ],
});

properties(inputStreamType, {
  name: () => '<stdin>',
  mode: () => 'r',
  encoding: () => 'utf-8',
  errors: () => 'strict',
  newlines: () => null,
  closed: self => (self as InputStream).isClosed,
});
