import type {SocketFiles} from '../../../model/network/socket-files.ts';
import {UnixSocket} from '../../../model/network/unix-socket.ts';
import {typeError} from '../../objects/errors.ts';
import type {Maybe} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {call} from '../../run/calls.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {loadModule} from '../registry.ts';

/** The names of sockets are files of the disk in memory, which carries the sockets about and never looks inside. */
const FILES: SocketFiles = {
  bind: (path, socket) => disk('socket_bound', path, socket) === true,
  find: path => disk('socket_at', path) as UnixSocket | null,
  remove: (path, socket) => {
    disk('socket_removed', path, socket);
  },
};

function disk(name: string, path: string, socket?: UnixSocket | null): unknown {
  const args = socket === undefined ? [path] : [path, socket as unknown as Value];
  return call(loadModule('_disk')?.dict.get(name) as Value, args);
}

/** `socket.socket(AF_UNIX, SOCK_STREAM)`. */
export function unixSocket(): UnixSocket {
  return new UnixSocket(vm.machine.network, FILES).open();
}

/** `socket.socketpair()`. */
export function socketPair(): readonly [UnixSocket, UnixSocket] {
  return UnixSocket.pair(vm.machine.network, FILES);
}

/** The path in a call of a socket. */
export function pathFrom(given: Maybe): string {
  if (typeof given === 'string' || given instanceof PyBytes) return checkedPath(given);
  throw typeError(`a bytes-like object is required, not '${typeName(given ?? null)}'`);
}

/** The path that a socket is to have, or to connect to. */
export function checkedPath(path: Value): string {
  if (typeof path !== 'string')
    refuse('the path of a UNIX socket that is bytes is not modelled', 'give it as a text');
  if (path === '' || path.startsWith('\0'))
    refuse(
      'a UNIX socket that has no file is not modelled',
      'give it a path such as "/tmp/my.sock"',
    );
  return path;
}
