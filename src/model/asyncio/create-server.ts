import type {Host, Running} from '../host.ts';
import {systemError} from '../network/errors.ts';
import {type Address, addressText, Socket} from '../network/socket.ts';
import type {EventLoop} from './base-events.ts';
import type {LibraryCoroutine} from './coroutines.ts';
import type {Protocol} from './protocols.ts';
import {coroutine, type Endpoint, ensureResolved, type Resolved} from './resolve.ts';
import {Server} from './server.ts';
import {gather} from './tasks/gather.ts';
import {sleep} from './tasks/sleep.ts';

export interface ServerOptions {
  /** One for each host to listen at. */
  readonly endpoints: readonly Endpoint[];
  readonly backlog: number;
  readonly startServing: boolean;
}

/** `loop.create_server`. */
export function createServer(
  loop: EventLoop,
  protocolFactory: () => Protocol,
  options: () => ServerOptions,
): LibraryCoroutine {
  return coroutine(loop, 'create_server', function* (here) {
    const {endpoints, backlog, startServing} = options();
    const sockets = yield* listeners(loop, here, endpoints);
    const server = new Server(loop, sockets, protocolFactory, backlog);
    if (startServing) yield* begin(server, here);
    return server;
  });
}

/** It serves: by the next turn whoever wants to connect can. */
export function* begin(server: Server, here: LibraryCoroutine): Running {
  server.listen();
  return yield* here.await(sleep(server.loop.machine, 0));
}

/** The socket that is given, or one for each endpoint. */
function* listeners(loop: EventLoop, here: LibraryCoroutine, endpoints: readonly Endpoint[]) {
  const given = endpoints[0]?.socket;
  if (given !== undefined) return [given];
  const resolving = endpoints.map(each => resolve(loop, each));
  const found = yield* here.await(gather(loop, resolving, results => results));
  return bound(
    loop,
    (found as Resolved[]).map(({address}) => address),
  );
}

/** `_create_server_getaddrinfo`. */
function resolve(loop: EventLoop, endpoint: Endpoint): LibraryCoroutine {
  return coroutine(loop, '_create_server_getaddrinfo', here =>
    here.await(ensureResolved(loop, endpoint, true)),
  );
}

/** A socket at each of these addresses, or none at all. */
function bound(loop: EventLoop, addresses: readonly Address[]): Socket[] {
  const {network, host} = loop.machine;
  const different = new Map(addresses.map(each => [addressText(each), each]));
  const sockets: Socket[] = [];
  try {
    for (const address of different.values()) {
      const socket = new Socket(network).open();
      sockets.push(socket);
      bindTo(socket, address, host);
    }
  } catch (error) {
    for (const socket of sockets) socket.close();
    throw error;
  }
  return sockets;
}

/** Fails if somebody else has that port. */
export function bindTo(socket: Socket, address: Address, host: Host): void {
  if (socket.bind(address)) return;
  const text = '[errno 98] address already in use';
  const where = `error while attempting to bind on address ${addressText(address)}`;
  throw systemError(host, 'EADDRINUSE', `${where}: ${text}`);
}
