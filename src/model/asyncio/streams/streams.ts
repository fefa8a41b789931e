import type {Running, Value} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import type {EventLoop} from '../base-events.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import {createConnection} from '../create-connection.ts';
import {createServer, type ServerOptions} from '../create-server.ts';
import {createUnixConnection} from '../create-unix-connection.ts';
import {createUnixServer, type UnixServerOptions} from '../create-unix-server.ts';
import {getRunningLoop} from '../events.ts';
import type {Protocol} from '../protocols.ts';
import type {Endpoint} from '../resolve.ts';
import type {SocketTransport} from '../socket-transport.ts';
import type {UnixEndpoint} from '../unix-endpoint.ts';
import {StreamReader} from './stream-reader.ts';
import {StreamReaderProtocol} from './stream-reader-protocol.ts';
import {StreamWriter} from './stream-writer.ts';

type Pair = (reader: StreamReader, writer: StreamWriter) => Value;

/** `asyncio.open_connection`: `pair` makes what it returns. */
export function openConnection(
  machine: Machine,
  endpoint: () => Endpoint,
  limit: number | undefined,
  pair: Pair,
): LibraryCoroutine {
  return new LibraryCoroutine(machine.host, 'open_connection', here =>
    connected(machine, here, limit, pair, (loop, factory) =>
      createConnection(loop, factory, endpoint, transport => transport),
    ),
  );
}

/** `asyncio.open_unix_connection`. */
export function openUnixConnection(
  machine: Machine,
  endpoint: () => UnixEndpoint,
  limit: number | undefined,
  pair: Pair,
): LibraryCoroutine {
  return new LibraryCoroutine(machine.host, 'open_unix_connection', here =>
    connected(machine, here, limit, pair, (loop, factory) =>
      createUnixConnection(loop, factory, endpoint, transport => transport),
    ),
  );
}

/** A reader and a writer of what is connected. */
function* connected(
  machine: Machine,
  here: LibraryCoroutine,
  limit: number | undefined,
  pair: Pair,
  connect: (loop: EventLoop, factory: () => Protocol) => LibraryCoroutine,
): Running {
  const loop = getRunningLoop(machine);
  const reader = new StreamReader(loop, limit);
  const protocol = new StreamReaderProtocol(reader, null, loop);
  here.hold(reader);
  const transport = (yield* here.await(connect(loop, () => protocol))) as SocketTransport;
  return pair(reader, new StreamWriter(transport, protocol, reader, loop));
}

/** `asyncio.start_server`: calls `clientConnected` with a reader and a writer for each client. */
export function startServer(
  machine: Machine,
  clientConnected: Value,
  options: () => ServerOptions,
  limit: number | undefined,
): LibraryCoroutine {
  return new LibraryCoroutine(machine.host, 'start_server', here => {
    const loop = getRunningLoop(machine);
    return here.await(createServer(loop, protocols(loop, clientConnected, limit), options));
  });
}

/** `asyncio.start_unix_server`. */
export function startUnixServer(
  machine: Machine,
  clientConnected: Value,
  options: () => UnixServerOptions,
  limit: number | undefined,
): LibraryCoroutine {
  return new LibraryCoroutine(machine.host, 'start_unix_server', here => {
    const loop = getRunningLoop(machine);
    return here.await(createUnixServer(loop, protocols(loop, clientConnected, limit), options));
  });
}

/** One for each client. */
function protocols(loop: EventLoop, clientConnected: Value, limit: number | undefined) {
  return () => new StreamReaderProtocol(new StreamReader(loop, limit), clientConnected, loop);
}
