import type {Value} from '../host.ts';
import type {UnixSocket} from '../network/unix-socket.ts';
import type {EventLoop} from './base-events.ts';
import {LibraryCoroutine} from './coroutines.ts';
import {awaitWritable, makeTransport} from './create-connection.ts';
import type {Future} from './futures.ts';
import type {Protocol} from './protocols.ts';
import type {SocketTransport} from './socket-transport.ts';
import type {UnixEndpoint} from './unix-endpoint.ts';

/** `loop.create_unix_connection`: `told` makes its result of the transport. */
export function createUnixConnection(
  loop: EventLoop,
  protocolFactory: () => Protocol,
  endpoint: () => UnixEndpoint,
  told: (transport: SocketTransport) => Value,
): LibraryCoroutine {
  const qualname = '_UnixSelectorEventLoop.create_unix_connection';
  return new LibraryCoroutine(loop.machine.host, qualname, function* (here) {
    const {path, socket: open} = endpoint();
    const socket = open();
    if (path !== null) yield* connect(loop, here, socket, path);
    const making = makeTransport(loop, socket, protocolFactory);
    return told((yield* here.await(making)) as SocketTransport);
  });
}

function* connect(loop: EventLoop, here: LibraryCoroutine, socket: UnixSocket, path: string) {
  try {
    yield* here.await(sockConnect(loop, socket, path));
  } catch (error) {
    socket.close();
    throw error;
  }
}

/** `loop.sock_connect`. */
function sockConnect(loop: EventLoop, socket: UnixSocket, path: string): LibraryCoroutine {
  const qualname = 'BaseSelectorEventLoop.sock_connect';
  return new LibraryCoroutine(loop.machine.host, qualname, function* () {
    const future = loop.createFuture(qualname);
    attempt(loop, socket, future, path);
    return yield* future.await();
  });
}

/** `_sock_connect`. Who is told to ask again never does: it goes on with a socket that is not connected. */
function attempt(loop: EventLoop, socket: UnixSocket, future: Future, path: string): void {
  const {host} = loop.machine;
  try {
    socket.connectPath(path);
    future.setResult(null);
  } catch (error) {
    if (host.isError(error, 'BlockingIOError')) awaitWritable(loop, socket, future, path);
    else if (host.isError(error, 'OSError')) future.setException(error);
    else throw error;
  }
}
