import type {Running} from '../host.ts';
import type {Socket} from '../network/socket.ts';
import {UnixSocket} from '../network/unix-socket.ts';
import type {EventLoop} from './base-events.ts';
import {LibraryCoroutine} from './coroutines.ts';
import {selectorOf} from './selector-events.ts';
import type {Server} from './server.ts';
import {SocketTransport} from './socket-transport.ts';
import {isOrdinary} from './transports.ts';

/** `BaseSelectorEventLoop._start_serving`: whoever connects gets a transport. */
export function acceptConnections(server: Server, socket: Socket): void {
  selectorOf(server.loop).addReader(socket, {
    label: () => 'BaseSelectorEventLoop._accept_connection',
    run: () => acceptAll(server, socket),
    referents: () => [server],
  });
}

/** `_stop_serving`: what the system has of a server of AF_UNIX is its file, which goes, too. */
export function stopServing(loop: EventLoop, socket: Socket): void {
  selectorOf(loop).removeReader(socket);
  socket.close();
  if (socket instanceof UnixSocket) socket.cleanUp();
}

/** `_accept_connection`: all that wait, and no more than fit in line. */
function acceptAll(server: Server, socket: Socket): void {
  const {host} = server.loop.machine;
  for (let left = server.backlog + 1; left > 0; left--) {
    const connection = socket.accept();
    if (connection === null) return;
    const qualname = 'BaseSelectorEventLoop._accept_connection2';
    const body = () => accepting(server, connection);
    server.loop.createTask(new LibraryCoroutine(host, qualname, body, [server]));
  }
}

/** `_accept_connection2`: what goes wrong here is nobody's business but the connection's. */
function* accepting(server: Server, connection: Socket): Running {
  const {loop} = server;
  let transport: SocketTransport | null = null;
  try {
    const protocol = server.protocolFactory();
    const waiter = loop.createFuture('BaseSelectorEventLoop._accept_connection2');
    transport = new SocketTransport(loop, connection, protocol, waiter, server);
    return yield* waiter.await();
  } catch (exception) {
    if (transport === null) connection.close();
    else transport.close();
    if (!isOrdinary(loop, exception)) throw exception;
    const message = 'Error on transport creation for incoming connection';
    if (loop.debug) loop.callExceptionHandler({message, exception});
    return null;
  }
}
