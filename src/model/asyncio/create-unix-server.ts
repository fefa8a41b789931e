import {systemError} from '../network/errors.ts';
import type {UnixSocket} from '../network/unix-socket.ts';
import type {EventLoop} from './base-events.ts';
import {LibraryCoroutine} from './coroutines.ts';
import {begin} from './create-server.ts';
import type {Protocol} from './protocols.ts';
import {Server} from './server.ts';
import type {UnixEndpoint} from './unix-endpoint.ts';

export interface UnixServerOptions {
  readonly endpoint: UnixEndpoint;
  readonly backlog: number;
  readonly startServing: boolean;
  readonly cleanupSocket: boolean;
}

/** `loop.create_unix_server`. */
export function createUnixServer(
  loop: EventLoop,
  protocolFactory: () => Protocol,
  options: () => UnixServerOptions,
): LibraryCoroutine {
  const qualname = '_UnixSelectorEventLoop.create_unix_server';
  return new LibraryCoroutine(loop.machine.host, qualname, function* (here) {
    const {endpoint, backlog, startServing, cleanupSocket} = options();
    const socket = endpoint.socket();
    if (endpoint.path !== null) bind(loop, socket, endpoint.path);
    socket.isCleanedUp = cleanupSocket;
    const server = new Server(loop, [socket], protocolFactory, backlog);
    if (startServing) yield* begin(server, here);
    return server;
  });
}

/** What another server has left at the path goes first. */
function bind(loop: EventLoop, socket: UnixSocket, path: string): void {
  const {host} = loop.machine;
  try {
    socket.removeStale(path);
    const taken = `Address ${host.repr(path)} is already in use`;
    if (!socket.bindPath(path)) throw systemError(host, 'EADDRINUSE', taken);
  } catch (error) {
    socket.close();
    throw error;
  }
}
