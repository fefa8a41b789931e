import {put} from '../run/output.ts';
import {vm} from '../run/vm.ts';
import {str} from '../text/str.ts';
import {methods} from './natives.ts';
import {nativeType, PyObject, type Value} from './types.ts';

const streamType = nativeType('TextIOWrapper', undefined, '_io');

/** `sys.stdout` or `sys.stderr`. */
export class Stream extends PyObject {
  public readonly stream: 'stdout' | 'stderr';

  public constructor(stream: 'stdout' | 'stderr') {
    super(streamType);
    this.stream = stream;
  }
}

methods(streamType, {
  write: [
    'text, /',
    (self, text) => {
      put((self as Stream).stream, str(text as Value));
      return str(text as Value).length;
    },
  ],
  flush: ['', () => vm.process?.flush()],
  fileno: ['', self => ((self as Stream).stream === 'stdout' ? 1 : 2)],
  isatty: ['', () => false],
  reconfigure: ['**kwargs', () => null],
});
