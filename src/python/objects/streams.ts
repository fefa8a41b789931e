import {loadModule} from '../modules/registry.ts';
import {asString} from '../operations/conversion.ts';
import {toArray} from '../operations/iteration.ts';
import {allowAttributes} from '../operations/set-attribute.ts';
import {call} from '../run/calls.ts';
import {put} from '../run/output.ts';
import {vm} from '../run/vm.ts';
import {valueError} from './errors.ts';
import {methods, properties} from './natives.ts';
import {nativeType, PyObject, type Value} from './types.ts';

const streamType = nativeType('TextIOWrapper', undefined, '_io');

/** `sys.stdout` or `sys.stderr`. */
export class Stream extends PyObject {
  public readonly stream: 'stdout' | 'stderr';
  public isClosed = false;
  public isDetached = false;
  /** What it writes its bytes to, once the program has asked for that. */
  public buffer: Value = null;

  public constructor(stream: 'stdout' | 'stderr') {
    super(streamType);
    this.stream = stream;
  }

  /** Whether it is open, and the program has put no `write` of its own into it. */
  public get isPlain(): boolean {
    return !this.isClosed && !this.isDetached && this.attrs?.has('write') !== true;
  }
}

allowAttributes(streamType);

/** Its bytes. Raises ValueError if another stream has them now. */
function buffer(self: unknown): Value {
  const stream = attached(self);
  stream.buffer ??= call(loadModule('io')?.dict.get('_Standard') as Value, [stream]);
  return stream.buffer;
}

function attached(self: unknown): Stream {
  const stream = self as Stream;
  if (stream.isDetached) throw valueError('underlying buffer has been detached');
  return stream;
}

/** It, unless it is closed or detached. Raises ValueError. */
function open(self: unknown, stop = '.'): Stream {
  const stream = attached(self);
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
  detach: [
    '',
    self => {
      const detached = buffer(self);
      attached(self).isDetached = true;
      return detached;
    },
  ],
  reconfigure: ['**kwargs', () => null],
});

properties(streamType, {
  name: self => `<${(self as Stream).stream}>`,
  mode: () => 'w',
  encoding: () => 'utf-8',
  errors: self => ((self as Stream).stream === 'stdout' ? 'strict' : 'backslashreplace'),
  closed: self => attached(self).isClosed,
  buffer,
});
