import {SocketTransport} from '../../../model/asyncio/socket-transport.ts';
import {
  nextLine,
  read,
  readexactly,
  readline,
  readuntil,
} from '../../../model/asyncio/streams/reading.ts';
import {DEFAULT_LIMIT, StreamReader} from '../../../model/asyncio/streams/stream-reader.ts';
import {StreamWriter} from '../../../model/asyncio/streams/stream-writer.ts';
import {
  openConnection,
  openUnixConnection,
  startServer,
  startUnixServer,
} from '../../../model/asyncio/streams/streams.ts';
import type {StreamTransport} from '../../../model/asyncio/transports.ts';
import {error} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {methods, native, properties, pythonFunctions} from '../../objects/natives.ts';
import {registerClass, typeName} from '../../objects/type-of.ts';
import {functionType, nativeType, type Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {compareOrder} from '../../operations/ordering.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {number, plainAttributes, shown as shownOnly} from '../plain-attributes.ts';
import {count, loopOf} from './convert.ts';
import {currentLoop} from './current-loop.ts';
import {LibraryProtocol, LibraryTransport} from './library-transport.ts';
import {modelClass} from './model-class.ts';
import {onceBegun} from './once-begun.ts';
import {
  endpointFrom,
  given,
  serverOptionsFrom,
  unixEndpointFrom,
  unixServerFrom,
} from './servers.ts';
import {bytesGiven, written, writtenLines} from './stream-bytes.ts';
import {extraInfo} from './transports.ts';

type Maybe = Value | undefined;

const NEWLINE = Uint8Array.of(10);

function limitOf(value: Maybe): number | undefined {
  if (value === undefined || typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  // The comparison with which a reader begins: most have none with an int.
  compareOrder('<=', value, 0);
  return refuse('a limit that is no int is not modelled', 'give a number of bytes');
}

export const streamReaderType = modelClass(
  StreamReader,
  'StreamReader',
  'streams',
  'limit=, loop=',
  (limit, loop) => new StreamReader(loopOf(loop) ?? currentLoop(), limitOf(limit)),
);
const reader = (self: unknown) => self as StreamReader;
methods(streamReaderType, {
  read: ['n=', (self, n) => read(reader(self), n === undefined ? -1 : count(n, 'reading'))],
  readline: ['', self => readline(reader(self))],
  readexactly: ['n', (self, n) => readexactly(reader(self), count(n as Value, 'reading'))],
  readuntil: ['separator=', (self, separator) => readuntil(reader(self), () => listed(separator))],
  at_eof: ['', self => reader(self).atEof()],
  feed_data: ['data', (self, data) => reader(self).feedData(bytesGiven(data))],
  feed_eof: ['', self => reader(self).feedEof()],
  set_transport: [
    'transport',
    (self, transport) => {
      if (reader(self).transport !== null) throw error('AssertionError', 'Transport already set');
      reader(self).transport = streamTransport(transport as Value);
    },
  ],
  exception: ['', self => reader(self).exception as Value],
  set_exception: ['exc', (self, error) => reader(self).setException(error)],
  __aiter__: ['', self => self],
  __anext__: ['', self => nextLine(reader(self))],
});
plainAttributes(streamReaderType, {
  _limit: number(
    self => reader(self).limit,
    (self, to) => {
      reader(self).limit = to;
    },
  ),
  _eof: shownOnly(self => reader(self).eof),
  _paused: shownOnly(self => reader(self).paused),
  _loop: shownOnly(self => reader(self).loop),
});

/** One separator, or several. */
function listed(separator: Maybe): readonly Uint8Array[] {
  if (separator === undefined) return [NEWLINE];
  return separator instanceof PyTuple ? separator.items.map(bytesGiven) : [bytesGiven(separator)];
}

registerRepr(StreamReader, value => {
  const {buffer, eof, limit, waiter, exception, transport, paused} = value;
  const info = [typeName(value)];
  if (buffer.length > 0) info.push(`${buffer.length} bytes`);
  if (eof) info.push('eof');
  if (limit !== DEFAULT_LIMIT) info.push(`limit=${limit}`);
  if (waiter !== null) info.push(`waiter=${repr(waiter)}`);
  if (exception !== null) info.push(`exception=${repr(exception as Value)}`);
  if (transport !== null) info.push(`transport=${repr(asValue(transport))}`);
  if (paused) info.push('paused');
  return `<${info.join(' ')}>`;
});

export const streamWriterType = nativeType('StreamWriter', undefined, 'asyncio.streams');
registerClass(StreamWriter, streamWriterType);
const makeWriter = native(
  '__init__',
  'self, /, transport, protocol, reader, loop',
  (_self, ...[transport, protocol, reader, loop]) =>
    new StreamWriter(
      streamTransport(transport as Value),
      new LibraryProtocol(protocol as Value),
      reader as unknown as StreamReader | null,
      loopOf(loop) ?? currentLoop(),
    ) as unknown as Value,
  true,
  functionType,
);
makeWriter.qualname = 'StreamWriter.__init__';
registerMaker(streamWriterType, (cls, args, keywords) => {
  if (!cls.native) return refuse('a class that derives from StreamWriter', 'hold one in your own');
  return makeWriter.call([null, ...args], keywords);
});
const writer = (self: unknown) => self as StreamWriter;
const transport = (self: unknown) => writer(self).transport;
/** The same as the program has it. */
const shown = (self: unknown) => asValue(transport(self));

/** What a stream has of a transport of the program's. */
function streamTransport(value: Value): StreamTransport {
  return value instanceof SocketTransport ? value : new LibraryTransport(value);
}

function asValue(of: StreamTransport): Value {
  return of instanceof LibraryTransport ? of.value : (of as SocketTransport);
}

function infoOf(of: StreamTransport, name: Maybe, otherwise: Value): Value {
  if (of instanceof LibraryTransport) return of.tell('get_extra_info', name as Value, otherwise);
  return extraInfo(of as SocketTransport, name, otherwise);
}

function canWriteEof(of: StreamTransport): boolean {
  return !(of instanceof SocketTransport && of.socket.isSecure);
}

methods(streamWriterType, {
  write: [
    'data',
    (self, data) => {
      const to = transport(self);
      if (to instanceof LibraryTransport) to.tell('write', data as Value);
      else to.write(written(data));
    },
  ],
  writelines: ['data', (self, lines) => transport(self).writelines(writtenLines(lines))],
  write_eof: ['', self => transport(self).writeEof()],
  can_write_eof: ['', self => canWriteEof(transport(self))],
  close: ['', self => writer(self).close()],
  is_closing: ['', self => transport(self).isClosing()],
  wait_closed: ['', self => writer(self).waitClosed()],
  drain: ['', self => writer(self).drain()],
  get_extra_info: [
    'name, default=',
    (self, name, otherwise) => infoOf(transport(self), name, otherwise ?? null),
  ],
});
properties(streamWriterType, {transport: shown});

registerRepr(StreamWriter, value => {
  const from = value.reader === null ? '' : ` reader=${repr(value.reader)}`;
  return `<${typeName(value)} transport=${repr(asValue(value.transport))}${from}>`;
});

/** `open_connection` and `start_server`, and the same of UNIX sockets. */
export const streamFunctions = pythonFunctions({
  open_connection: [
    'host=, port=, *, limit=, **kwds',
    (host, port, limit, keywords) => {
      const endpoint = onceBegun(() => endpointFrom(...passedOn(keywords, host, port))());
      return openConnection(vm.machine, endpoint, limitOf(limit), pair);
    },
  ],
  start_server: [
    'client_connected_cb, host=, port=, *, limit=, **kwds',
    (connected, host, port, limit, keywords) => {
      const options = onceBegun(() => serverOptionsFrom(...passedOn(keywords, host, port))());
      return startServer(vm.machine, connected, options, limitOf(limit));
    },
  ],
  open_unix_connection: [
    'path=, *, limit=, **kwds',
    (path, limit, keywords) => {
      const endpoint = onceBegun(() => unixEndpointFrom(...passedOn(keywords, path))());
      return openUnixConnection(vm.machine, endpoint, limitOf(limit), pair);
    },
  ],
  start_unix_server: [
    'client_connected_cb, path=, *, limit=, **kwds',
    (connected, path, limit, keywords) => {
      const options = onceBegun(() => unixServerFrom(...passedOn(keywords, path))());
      return startUnixServer(vm.machine, connected, options, limitOf(limit));
    },
  ],
});

const pair = (...both: [StreamReader, StreamWriter]) => new PyTuple(both);

function passedOn(keywords: Maybe, ...where: readonly Maybe[]) {
  return given(where.map(each => each ?? null) as unknown as Value, keywords);
}
