import type {UnixSocket} from '../network/unix-socket.ts';

/** Where a connection or a server of AF_UNIX is to be. */
export interface UnixEndpoint {
  /** Null for a socket that is given: it is connected already, or bound. */
  readonly path: string | null;
  /** That socket, or a new one. */
  readonly socket: () => UnixSocket;
}
