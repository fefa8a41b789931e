import type {UnixServerOptions} from '../../../model/asyncio/create-unix-server.ts';
import type {UnixEndpoint} from '../../../model/asyncio/unix-endpoint.ts';
import {UnixSocket} from '../../../model/network/unix-socket.ts';
import {typeError, valueError} from '../../objects/errors.ts';
import {type Maybe, native} from '../../objects/natives.ts';
import {functionType, type Value} from '../../objects/types.ts';
import {asIndex} from '../../operations/conversion.ts';
import {truth} from '../../operations/truth.ts';
import {refuseInProcess} from '../../processes/process.ts';
import {refuse} from '../../run/refusals.ts';
import {repr} from '../../text/repr.ts';
import {pathText} from '../os.ts';
import {PySocket} from '../sockets/py-socket.ts';
import {checkedPath, unixSocket} from '../sockets/unix-sockets.ts';
import {onceBegun} from './once-begun.ts';

const TIMEOUTS = 'ssl_handshake_timeout=, ssl_shutdown_timeout=';

/** What `create_unix_connection` is called with: where to connect to. */
export const unixConnectionArguments = native(
  'create_unix_connection',
  `self, protocol_factory, path=, *, ssl=, sock=, server_hostname=, ${TIMEOUTS}`,
  (_self, _factory, path, ssl, sock, name, handshake, shutdown) =>
    onceBegun(() => {
      const isSecure = truth(ssl ?? null);
      if (isSecure && name == null)
        throw valueError('you have to pass server_hostname when using ssl');
      if (!isSecure && name != null)
        throw valueError('server_hostname is only meaningful with ssl');
      checkTls(isSecure, handshake, shutdown);
      return endpointOf(path, sock, 'no path and sock were specified');
    }) as unknown as Value,
  true,
  functionType,
);
unixConnectionArguments.qualname = '_UnixSelectorEventLoop.create_unix_connection';

/** What `create_unix_server` is called with. */
export const unixServerArguments = native(
  'create_unix_server',
  `self, protocol_factory, path=, *, sock=, backlog=, ssl=, ${TIMEOUTS}, start_serving=, cleanup_socket=`,
  (_self, _factory, path, sock, backlog, ssl, handshake, shutdown, start, cleanup) =>
    onceBegun(() => {
      if (typeof ssl === 'boolean') throw typeError('ssl argument must be an SSLContext or None');
      checkTls(truth(ssl ?? null), handshake, shutdown);
      const made: UnixServerOptions = {
        endpoint: endpointOf(path, sock, 'path was not specified, and no sock specified'),
        backlog: asIndex(backlog ?? 100),
        startServing: truth(start ?? true),
        cleanupSocket: truth(cleanup ?? true),
      };
      return made;
    }) as unknown as Value,
  true,
  functionType,
);
unixServerArguments.qualname = '_UnixSelectorEventLoop.create_unix_server';

function checkTls(isSecure: boolean, handshake: Maybe, shutdown: Maybe): void {
  if (isSecure) refuse('TLS through a UNIX socket is not modelled', 'leave "ssl=" out');
  const [given] = Object.entries({handshake, shutdown}).find(([, value]) => value != null) ?? [];
  if (given !== undefined) throw valueError(`ssl_${given}_timeout is only meaningful with ssl`);
}

function endpointOf(path: Maybe, sock: Maybe, missing: string): UnixEndpoint {
  refuseInProcess('a connection');
  if (path == null && sock == null) throw valueError(missing);
  if (path != null && sock != null)
    throw valueError('path and sock can not be specified at the same time');
  if (path != null) return {path: checkedPath(pathText(path)), socket: unixSocket};
  const given = givenSocket(sock as Value);
  return {path: null, socket: () => given};
}

/** The socket that stands in place of a path; asyncio lets it block no longer. */
function givenSocket(given: Value): UnixSocket {
  if (!(given instanceof PySocket)) refuse('"sock" is no socket of the program', 'give it one');
  const {socket} = given;
  if (!(socket instanceof UnixSocket))
    throw valueError(`A UNIX Domain Stream Socket was expected, got ${repr(given)}`);
  given.timeout = 0;
  return socket;
}
