import type {Value} from '../../host.ts';
import type {Machine} from '../../machine.ts';
import {LibraryCoroutine} from '../coroutines.ts';
import {createConnection} from '../create-connection.ts';
import {createServer, type ServerOptions} from '../create-server.ts';
import {getRunningLoop} from '../events.ts';
import type {Endpoint} from '../resolve.ts';
import type {SocketTransport} from '../socket-transport.ts';
import {StreamReader} from './stream-reader.ts';
import {StreamReaderProtocol} from './stream-reader-protocol.ts';
import {StreamWriter} from './stream-writer.ts';

/** `asyncio.open_connection`: `pair` makes what it returns. */
export function openConnection(
  machine: Machine,
  endpoint: () => Endpoint,
  limit: number | undefined,
  pair: (reader: StreamReader, writer: StreamWriter) => Value,
): LibraryCoroutine {
  return new LibraryCoroutine(machine.host, 'open_connection', function* (here) {
    const loop = getRunningLoop(machine);
    const reader = new StreamReader(loop, limit);
    const protocol = new StreamReaderProtocol(reader, null, loop);
    here.hold(reader);
    const connecting = createConnection(
      loop,
      () => protocol,
      endpoint,
      transport => transport,
    );
    const transport = (yield* here.await(connecting)) as SocketTransport;
    return pair(reader, new StreamWriter(transport, protocol, reader, loop));
  });
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
    const factory = () => {
      const reader = new StreamReader(loop, limit);
      return new StreamReaderProtocol(reader, clientConnected, loop);
    };
    return here.await(createServer(loop, factory, options));
  });
}
