import type {UnixSocket} from './unix-socket.ts';

/** Where sockets of AF_UNIX have their names: files of a disk, which the front end has. */
export interface SocketFiles {
  /** Makes the file of a socket; false if the path is taken. Throws the program's OSError if it has no folder, or is too long. */
  bind(path: string, socket: UnixSocket): boolean;
  /** Who was bound to the file at a path, be it closed by now; null if it is the file of no socket. Throws FileNotFoundError. */
  find(path: string): UnixSocket | null;
  /** Removes the file at a path if it is that of a socket: of this one, or of any. */
  remove(path: string, socket: UnixSocket | null): void;
}
