import {asString} from '../operations/conversion.ts';
import {toArray} from '../operations/iteration.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {put} from '../run/output.ts';
import {refuse} from '../run/refusals.ts';
import {vm} from '../run/vm.ts';
import {valueError} from './errors.ts';
import {methods, properties} from './natives.ts';
import {nativeType, PyObject, type Value} from './types.ts';

const streamType = nativeType('TextIOWrapper', undefined, '_io');

/** `sys.stdout` or `sys.stderr`. */
export class Stream extends PyObject {
  public readonly stream: 'stdout' | 'stderr';
  public isClosed = false;

  public constructor(stream: 'stdout' | 'stderr') {
    super(streamType);
    this.stream = stream;
  }

  /** Whether it is open, and the program has put no `write` of its own into it. */
  public get isPlain(): boolean {
    return !this.isClosed && this.attrs?.has('write') !== true;
  }
}

allowAttributes(streamType);

/** It, unless it is closed. Raises ValueError. */
function open(self: unknown, stop = '.'): Stream {
  const stream = self as Stream;
  if (stream.isClosed) throw valueError(`I/O operation on closed file${stop}`);
  return stream;
}

methods(streamType, {
  write: [
    'text, /',
    (self, text) => {
      const written = asString(text as Value, 'write() argument must be str');
      put(open(self).stream, written);
      return Array.from(written).length;
    },
  ],
  writelines: [
    'lines, /',
    (self, lines) => {
      for (const line of toArray(lines as Value))
        put(open(self).stream, asString(line, 'write() argument must be str'));
    },
  ],
  readable: ['', () => false],
  writable: ['', () => true],
  seekable: ['', () => false],
  flush: [
    '',
    self => {
      open(self);
      vm.process?.flush();
    },
  ],
  fileno: ['', self => (open(self, '').stream === 'stdout' ? 1 : 2)],
  isatty: ['', self => open(self, '') === null],
  close: [
    '',
    self => {
      vm.process?.flush();
      (self as Stream).isClosed = true;
    },
  ],
  reconfigure: ['**kwargs', () => null],
});

properties(streamType, {
  name: self => `<${(self as Stream).stream}>`,
  mode: () => 'w',
  encoding: () => 'utf-8',
  errors: self => ((self as Stream).stream === 'stdout' ? 'strict' : 'backslashreplace'),
  closed: self => (self as Stream).isClosed,
  buffer: self =>
    refuse(`the buffer of sys.${(self as Stream).stream} is not modelled`, 'write a str'),
});
