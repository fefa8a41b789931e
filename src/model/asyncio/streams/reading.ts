import type {Running, Value} from '../../host.ts';
import {ByteBuffer} from '../../network/byte-buffer.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import type {StreamReader} from './stream-reader.ts';

type Body = (here: LibraryCoroutine) => Running;

const NEWLINE = Uint8Array.of(10);

/** Why `readuntil` found nothing: the stream ended after these bytes, or these were too many. */
interface Missed {
  partial: Uint8Array | null;
  consumed: number | null;
}

/** `StreamReader.read`: what is there, but no more than `count` bytes; all until the end if that is negative. */
export function read(reader: StreamReader, count: number): LibraryCoroutine {
  return method(reader, 'read', here => reading(reader, here, count));
}

/** `StreamReader.readexactly`. */
export function readexactly(reader: StreamReader, count: number): LibraryCoroutine {
  return method(reader, 'readexactly', here => readingExactly(reader, here, count));
}

/** `StreamReader.readuntil`, for any of these separators. */
export function readuntil(
  reader: StreamReader,
  separators: () => readonly Uint8Array[],
): LibraryCoroutine {
  return readingUntil(reader, separators, {partial: null, consumed: null});
}

/** `StreamReader.readline`. */
export function readline(reader: StreamReader): LibraryCoroutine {
  return method(reader, 'readline', here => readingLine(reader, here));
}

/** `StreamReader.__anext__`. */
export function nextLine(reader: StreamReader): LibraryCoroutine {
  const {host} = reader.loop.machine;
  return method(reader, '__anext__', function* (here) {
    const line = yield* here.await(readline(reader));
    if (host.bytesOf(line).length === 0) throw host.error('StopAsyncIteration');
    return line;
  });
}

function* reading(reader: StreamReader, here: LibraryCoroutine, count: number): Running {
  const {buffer, loop} = reader;
  check(reader);
  if (count === 0) return bytes(reader, new Uint8Array());
  if (count < 0) return yield* readingAll(reader, here);
  if (buffer.length === 0 && !reader.eof) yield* here.await(reader.waitForData('read'));
  const data = loop.machine.host.bytes(buffer.take(count));
  reader.maybeResumeTransport();
  return data;
}

function* readingAll(reader: StreamReader, here: LibraryCoroutine): Running {
  const {machine} = reader.loop;
  const all = new ByteBuffer();
  while (true) {
    const block = machine.host.bytesOf(yield* here.await(read(reader, reader.limit)));
    if (block.length === 0) return bytes(reader, all.take(Infinity));
    if (all.length + block.length > machine.limits.size) throw machine.halt('size');
    all.extend(block);
  }
}

function* readingExactly(reader: StreamReader, here: LibraryCoroutine, count: number): Running {
  const {buffer, loop} = reader;
  const {host} = loop.machine;
  if (count < 0) {
    throw host.error('ValueError', 'readexactly size can not be less than zero');
  }
  check(reader);
  while (buffer.length < count) {
    if (reader.eof) throw host.incompleteRead(buffer.take(Infinity), count);
    yield* here.await(reader.waitForData('readexactly'));
  }
  const data = bytes(reader, buffer.take(count));
  if (count > 0) reader.maybeResumeTransport();
  return data;
}

function* readingLine(reader: StreamReader, here: LibraryCoroutine): Running {
  const {buffer, loop} = reader;
  const {host} = loop.machine;
  const missed: Missed = {partial: null, consumed: null};
  try {
    return yield* here.await(readingUntil(reader, () => [NEWLINE], missed));
  } catch (error) {
    if (missed.partial !== null) return bytes(reader, missed.partial);
    if (missed.consumed === null) throw error;
    // A line that is too long is lost: the next begins behind it, or behind all there is.
    if (buffer.find(NEWLINE, missed.consumed) === missed.consumed) buffer.take(missed.consumed + 1);
    else buffer.clear();
    reader.maybeResumeTransport();
    throw host.during(host.error('ValueError', host.str(error)), error);
  }
}

function readingUntil(
  reader: StreamReader,
  separators: () => readonly Uint8Array[],
  missed: Missed,
): LibraryCoroutine {
  return method(reader, 'readuntil', function* (here) {
    const wanted = separators().toSorted((a, b) => a.length - b.length);
    checkSeparators(reader, wanted);
    check(reader);
    const found = (yield* searching(reader, here, wanted, missed)) as Match;
    if (found.start > reader.limit) {
      const text = 'Separator is found, but chunk is longer than limit';
      throw overrun(reader, text, found.start, missed);
    }
    const chunk = bytes(reader, reader.buffer.take(found.end));
    reader.maybeResumeTransport();
    return chunk;
  });
}

interface Match {
  readonly start: number;
  readonly end: number;
}

/** Waits until one of them is there. What was searched is not searched again. */
function* searching(
  reader: StreamReader,
  here: LibraryCoroutine,
  wanted: readonly Uint8Array[],
  missed: Missed,
): Running {
  const {buffer, loop} = reader;
  const shortest = wanted[0]?.length ?? 0;
  const longest = wanted.at(-1)?.length ?? 0;
  for (let offset = 0; ; ) {
    if (buffer.length - offset >= shortest) {
      const found = firstOf(reader, wanted, offset);
      if (found !== null) return found;
      offset = Math.max(0, buffer.length + 1 - longest);
      if (offset > reader.limit) {
        const text = 'Separator is not found, and chunk exceed the limit';
        throw overrun(reader, text, offset, missed);
      }
    }
    if (reader.eof) {
      missed.partial = buffer.take(Infinity);
      throw loop.machine.host.incompleteRead(missed.partial, null);
    }
    yield* here.await(reader.waitForData('readuntil'));
  }
}

/** The one that ends first. */
function firstOf(
  {buffer}: StreamReader,
  wanted: readonly Uint8Array[],
  offset: number,
): Match | null {
  let first: Match | null = null;
  for (const separator of wanted) {
    const start = buffer.find(separator, offset);
    const end = start + separator.length;
    if (start >= 0 && (first === null || end < first.end)) first = {start, end};
  }
  return first;
}

function checkSeparators({loop}: StreamReader, wanted: readonly Uint8Array[]): void {
  const {host} = loop.machine;
  if (wanted.length === 0) {
    throw host.error('ValueError', 'Separator should contain at least one element');
  }
  if (wanted[0]?.length === 0) {
    throw host.error('ValueError', 'Separator should be at least one-byte string');
  }
}

function overrun({loop}: StreamReader, text: string, consumed: number, missed: Missed): Value {
  missed.consumed = consumed;
  return loop.machine.host.limitOverrun(text, consumed);
}

/** What broke the connection is raised by whoever reads. */
function check({exception, loop}: StreamReader): void {
  if (exception !== null) throw loop.machine.host.raising(exception);
}

function bytes({loop}: StreamReader, data: Uint8Array): Value {
  return loop.machine.host.bytes(data);
}

function method(reader: StreamReader, name: string, body: Body): LibraryCoroutine {
  const {host} = reader.loop.machine;
  return new LibraryCoroutine(host, `StreamReader.${name}`, body, [reader]);
}
