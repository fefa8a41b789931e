import {Wait} from '../../model/concurrent/worker.ts';
import {POLLOUT} from '../../model/network/poll-events.ts';
import type {Pollable} from '../../model/network/pollable.ts';
import {Pipe, PipeEnd} from '../../model/processes/pipe.ts';
import {bytesOf, wholeCharacters} from '../children/files.ts';
import {shownText} from '../codecs/transcode.ts';
import {error} from '../objects/errors.ts';
import {InputStream, readAll} from '../objects/input-stream.ts';
import {functions, type Maybe, native, waiting} from '../objects/natives.ts';
import {Stream} from '../objects/streams.ts';
import {registerClass} from '../objects/type-of.ts';
import type {Value} from '../objects/types.ts';
import {PyBytes, PyTuple} from '../objects/values.ts';
import {asIndex} from '../operations/conversion.ts';
import {truth} from '../operations/truth.ts';
import {call} from '../run/calls.ts';
import {put} from '../run/output.ts';
import {refuse} from '../run/refusals.ts';
import {whoWaits} from '../run/thread-waits.ts';
import {vm} from '../run/vm.ts';
import {bytesGiven} from './asyncio/stream-bytes.ts';
import {endType} from './pipe-ends.ts';
import {loadModule} from './registry.ts';
import {meantBy} from './sockets/pollables.ts';

const numbers = new WeakMap<PipeEnd, Value>();
const unblocked = new WeakSet<PipeEnd>();

/** What stands for the number of an end that the program made: it is handed on, and not shown. */
export function numberOf(end: PipeEnd): Value {
  const known = numbers.get(end);
  if (known !== undefined) return known;
  const made = call(loadModule('select')?.dict.get('_Number') as Value, [end as unknown as Value]);
  numbers.set(end, made);
  return made;
}

/** The end whose number it is, as long as that is open. Raises OSError for one that is closed. */
function endOf(number: Maybe, what: string): PipeEnd {
  const end = meantBy(number as Value);
  if (!(end instanceof PipeEnd))
    return refuse(`${what} of what is no pipe of the program is not modelled`, 'use os.pipe()');
  if (!end.isOpen) throw error('OSError', 9, 'Bad file descriptor');
  return end;
}

/** `os.pipe`: its ends have the lowest numbers that are free. */
function pipe(): PyTuple {
  if (vm.process !== null)
    refuse('os.pipe() in a process is not modelled', 'use multiprocessing.Pipe()');
  const {network} = vm.machine;
  const {reader, writer} = new Pipe(network.takeFd(), network.takeFd());
  return new PyTuple([numberOf(reader), numberOf(writer)]);
}

function* untilReady(end: PipeEnd): Generator<unknown, void, null> {
  const remedy = 'Let somebody use its other end, or close that.';
  const blocked = whoWaits(() => ({what: 'a pipe', by: [], remedy}));
  while (!end.isReady) {
    if (unblocked.has(end)) throw error('BlockingIOError', 11, 'Resource temporarily unavailable');
    yield new Wait(null, () => end.isReady, blocked);
  }
}

const read = waiting('read', 'fd, length, /', function* (fd, length) {
  const end = endOf(fd, 'os.read()');
  if (end.isWriter) throw error('OSError', 9, 'Bad file descriptor');
  yield* untilReady(end);
  return new PyBytes([...(end.read(asIndex(length as Value)) ?? [])]);
});

const write = waiting('write', 'fd, data, /', function* (fd, data) {
  const end = endOf(fd, 'os.write()');
  if (!end.isWriter) throw error('OSError', 9, 'Bad file descriptor');
  const bytes = bytesGiven(data);
  let written = 0;
  while (written < bytes.length) {
    // As much as there is room for is written at once, and only who has written nothing fails for that.
    if (written > 0 && unblocked.has(end) && !end.isReady) break;
    yield* untilReady(end);
    const taken = end.write(bytes.subarray(written));
    if (taken === null) throw error('BrokenPipeError', 32, 'Broken pipe');
    written += taken;
  }
  return written;
});

/** What `os` has for pipes. */
export const PIPE_FUNCTIONS: readonly (readonly [string, Value])[] = [
  ['read', read],
  ['write', write],
  ...functions({
    pipe: ['', pipe],
    close: [
      'fd',
      fd => {
        const end = endOf(fd, 'os.close()');
        vm.machine.network.releaseFd(end.fd);
        end.close();
      },
    ],
    set_blocking: [
      'fd, blocking, /',
      (fd, blocking) => {
        const end = endOf(fd, 'os.set_blocking()');
        if (truth(blocking as Value)) unblocked.delete(end);
        else unblocked.add(end);
      },
    ],
    get_blocking: ['fd, /', fd => !unblocked.has(endOf(fd, 'os.get_blocking()'))],
  }),
];

/** A standard stream of the process, as what is written there or read from there. */
class Output implements Pollable {
  public readonly fd: number;
  public epoll: Pollable['epoll'] = null;
  public host: unknown = undefined;
  readonly #stream: 'stdout' | 'stderr';
  #split: number[] = [];

  public constructor(stream: 'stdout' | 'stderr') {
    this.#stream = stream;
    this.fd = stream === 'stdout' ? 1 : 2;
  }

  public poll(): number {
    return POLLOUT;
  }

  public write(data: Uint8Array): number {
    const bytes = [...this.#split, ...data];
    // The rest of a character may come later.
    const end = wholeCharacters(bytes);
    this.#split = bytes.slice(end);
    put(this.#stream, shownText(bytes.slice(0, end)));
    return data.length;
  }
}

registerClass(Output, endType);

/** What is behind `sys.stdin` and its like: what the user types is all there, and then the end. None for anything else. */
function standardEnd(stream: Maybe): Value {
  if (stream instanceof Stream) return new Output(stream.stream) as unknown as Value;
  if (!(stream instanceof InputStream)) return null;
  const {reader, writer} = new Pipe(0);
  const typed = bytesOf(readAll());
  if (writer.write(typed) !== typed.length)
    refuse(`more than ${typed.length} bytes of input at once`, 'give it fewer "# input:" lines');
  writer.close();
  return reader as unknown as Value;
}

export const STANDARD_END = native('_standard_end', 'stream, /', standardEnd);
