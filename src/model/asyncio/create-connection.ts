import type {Value} from '../host.ts';
import {systemError} from '../network/errors.ts';
import {type Address, addressText, Socket, type SocketName} from '../network/socket.ts';
import type {EventLoop} from './base-events.ts';
import {LibraryCoroutine} from './coroutines.ts';
import {bindTo} from './create-server.ts';
import type {Future} from './futures.ts';
import type {Protocol} from './protocols.ts';
import {coroutine, type Endpoint, ensureResolved, type Resolved} from './resolve.ts';
import {selectorOf} from './selector-events.ts';
import {SocketTransport} from './socket-transport.ts';

/** `loop.create_connection`: `told` makes its result of the transport. */
export function createConnection(
  loop: EventLoop,
  protocolFactory: () => Protocol,
  endpoint: () => Endpoint,
  told: (transport: SocketTransport) => Value,
): LibraryCoroutine {
  return coroutine(loop, 'create_connection', function* (here) {
    const socket = yield* connected(loop, here, endpoint());
    return told(
      (yield* here.await(makeTransport(loop, socket, protocolFactory))) as SocketTransport,
    );
  });
}

/** The socket that is given, or one that connects. */
function* connected(loop: EventLoop, here: LibraryCoroutine, endpoint: Endpoint) {
  if (endpoint.socket !== undefined) return endpoint.socket;
  const {local, isSecure} = endpoint;
  const {address} = (yield* here.await(ensureResolved(loop, endpoint, false))) as Resolved;
  const own = local && ((yield* here.await(ensureResolved(loop, local, false))) as Resolved);
  const connecting = connectSock(loop, address, own?.address ?? null, isSecure);
  return (yield* here.await(connecting)) as Socket;
}

/** `_connect_sock`. */
function connectSock(
  loop: EventLoop,
  address: Address,
  own: Address | null,
  isSecure = false,
): LibraryCoroutine {
  return coroutine(loop, '_connect_sock', function* (here) {
    const socket = new Socket(loop.machine.network).open();
    socket.isSecure = isSecure;
    try {
      if (own !== null) bindTo(socket, own, loop.machine.host);
      yield* here.await(sockConnect(loop, socket, address));
    } catch (error) {
      socket.close();
      throw error;
    }
    return socket;
  });
}

/** `loop.sock_connect`. */
function sockConnect(loop: EventLoop, socket: Socket, address: Address): LibraryCoroutine {
  const qualname = 'BaseSelectorEventLoop.sock_connect';
  return new LibraryCoroutine(loop.machine.host, qualname, function* () {
    const future = loop.createFuture(qualname);
    future.obstacle = {
      blocked: () => ({what: 'a connection', by: [], remedy: 'Let the server accept it.'}),
    };
    socket.connect(address);
    awaitWritable(loop, socket, future, address);
    return yield* future.await();
  });
}

/** `_sock_connect`: it has connected, or failed, when it can be written to. */
export function awaitWritable(
  loop: EventLoop,
  socket: Socket,
  future: Future,
  address: SocketName,
): void {
  const {host} = loop.machine;
  const selector = selectorOf(loop);
  const handle = selector.addWriter(socket, {
    label: () => `BaseSelectorEventLoop._sock_connect_cb ${future.label}`,
    run: () => {
      if (future.done()) return;
      const error = socket.takeError();
      if (error === null) future.setResult(null);
      else
        future.setException(
          systemError(host, error, `Connect call failed ${addressText(address)}`),
        );
    },
    referents: () => [future],
  });
  future.addDoneCallback({
    label: () => 'BaseSelectorEventLoop._sock_write_done',
    run: () => {
      if (!handle.isCancelled) selector.removeWriter(socket);
    },
  });
}

/** `_create_connection_transport`. */
export function makeTransport(
  loop: EventLoop,
  socket: Socket,
  protocolFactory: () => Protocol,
): LibraryCoroutine {
  return coroutine(loop, '_create_connection_transport', function* () {
    const protocol = protocolFactory();
    const waiter = loop.createFuture('BaseEventLoop._create_connection_transport');
    const transport = new SocketTransport(loop, socket, protocol, waiter);
    try {
      yield* waiter.await();
    } catch (error) {
      transport.close();
      throw error;
    }
    return transport;
  });
}
