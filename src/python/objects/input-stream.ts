import {asIndex} from '../operations/conversion.ts';
import {vm} from '../run/vm.ts';
import {error} from './errors.ts';
import {methods} from './natives.ts';
import {nativeType, PyObject} from './types.ts';
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
  public constructor() {
    super(inputStreamType);
  }
}

/** A line with its newline; nothing at the end of the input. */
export function readLine(): string {
  return vm.typed.shift() ?? '';
}

/** The first characters, or all, of what is left. */
function read(size: number): string {
  const text = vm.typed.splice(0).join('');
  if (size < 0) return text;
  const rest = text.slice(size);
  if (rest !== '') vm.typed = rest.match(/.*\n|.+$/g) ?? [];
  return text.slice(0, size);
}

methods(inputStreamType, {
  readline: ['size=, /', () => readLine()],
  read: ['size=, /', (_self, size) => read(size == null ? -1 : asIndex(size))],
  readlines: ['hint=, /', () => new PyList(vm.typed.splice(0))],
  isatty: ['', () => false],
  readable: ['', () => true],
  __iter__: ['', self => self],
  __next__: [
    '',
    () => {
      const line = readLine();
      if (line === '') throw error('StopIteration');
      return line;
    },
  ],
});
