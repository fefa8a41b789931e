import type {ServerOptions} from '../../../model/asyncio/create-server.ts';
import type {Endpoint} from '../../../model/asyncio/resolve.ts';
import type {Socket} from '../../../model/network/socket.ts';
import {error, typeError, valueError} from '../../objects/errors.ts';
import {native} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import {functionType, type Value} from '../../objects/types.ts';
import {PyBytes} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {toArray} from '../../operations/iteration.ts';
import {isInt} from '../../operations/numbers.ts';
import {truth} from '../../operations/truth.ts';
import {refuseInProcess} from '../../processes/process.ts';
import {refuse} from '../../run/refusals.ts';
import {PySocket} from '../sockets/py-socket.ts';
import {isElsewhere, web} from '../sockets/web.ts';
import {refuseOptions, refuseServerFlags} from './endpoint-options.ts';
import {onceBegun} from './once-begun.ts';
import {secureEndpoint, withoutTls} from './secure-endpoints.ts';

type Maybe = Value | undefined;

const LAST_PORT = 65_535;
/** The machine itself, and for who listens all that it is called. */
const OWN = /^(127\.\d+\.\d+\.\d+|localhost|::1)$/;
const ANY = /^(0\.0\.0\.0|::)$/;

const CONNECTION_OPTIONS =
  'ssl=, family=, proto=, flags=, sock=, local_addr=, server_hostname=, ssl_handshake_timeout=, ' +
  'ssl_shutdown_timeout=, happy_eyeballs_delay=, interleave=, all_errors=';

const LOCAL_ADDR = CONNECTION_OPTIONS.split(', ').indexOf('local_addr=');

/** What `create_connection` is called with: where to connect to. */
export const connectionArguments = native(
  'create_connection',
  `self, protocol_factory, host=, port=, *, ${CONNECTION_OPTIONS}`,
  (_self, _factory, host, port, ...options) =>
    onceBegun(() => {
      const [ssl, , , , sock, , name, handshake, shutdown] = options;
      checkName(host, ssl, name);
      checkTimeouts(truth(ssl ?? null), handshake, shutdown);
      if (truth(ssl ?? null)) {
        const endpoint = secureEndpoint(ssl as Value, host, port, sock, name);
        refuseOptions(CONNECTION_OPTIONS, withoutTls(options), [host ?? null]);
        return endpoint;
      }
      const socket = givenSocket(options[4], host, port);
      if (socket !== null) return {host: null, port: 0, socket};
      const local = options[LOCAL_ADDR] ?? null;
      refuseOptions(CONNECTION_OPTIONS, options.with(LOCAL_ADDR, null), [host ?? null]);
      if (host == null && port == null) {
        throw valueError('host and port was not specified and no sock specified');
      }
      const endpoint = endpointOf(host ?? null, port, 'connect');
      return local === null ? endpoint : {...endpoint, local: localOf(local, endpoint)};
    }) as unknown as Value,
  true,
  functionType,
);
connectionArguments.qualname = 'BaseEventLoop.create_connection';

const SERVER_OPTIONS =
  'family=, flags=, sock=, ssl=, ssl_handshake_timeout=, ssl_shutdown_timeout=, ' +
  'backlog=, reuse_address=, reuse_port=, keep_alive=, start_serving=';

/** What `create_server` is called with. */
export const serverArguments = native(
  'create_server',
  `self, protocol_factory, host=, port=, *, ${SERVER_OPTIONS}`,
  (_self, _factory, host, port, ...options) =>
    onceBegun(() => {
      const [family, flags, sock, ssl, handshake, shutdown, backlog, , , , start] = options;
      if (typeof ssl === 'boolean') throw typeError('ssl argument must be an SSLContext or None');
      checkTimeouts(ssl != null, handshake, shutdown);
      const socket = givenSocket(sock, host, port);
      const hosts = hostsOf(host ?? null);
      refuseServerFlags(flags);
      refuseOptions('family=, ssl=', [family, ssl], hosts);
      if (socket === null && host == null && port == null) {
        throw valueError('Neither host/port nor sock were specified');
      }
      const endpoints =
        socket === null
          ? hosts.map(each => endpointOf(each, port, 'bind'))
          : [{host: null, port: 0, socket}];
      const startServing = truth(start ?? true);
      const made: ServerOptions = {endpoints, backlog: asIndex(backlog ?? 100), startServing};
      return made;
    }) as unknown as Value,
  true,
  functionType,
);
serverArguments.qualname = 'BaseEventLoop.create_server';

/** Where the program wants a connection to begin. */
function localOf(address: Value, {host}: Endpoint): Endpoint {
  if (host !== null && !OWN.test(host))
    refuse('"local_addr=" for a host of the network is not modelled', 'leave it out');
  const [own = null, port] = toArray(address);
  return endpointOf(own, port, 'bind');
}

/** The name that a certificate is looked at for. */
function checkName(host: Maybe, ssl: Maybe, name: Maybe): void {
  const isSecure = truth(ssl ?? null);
  if (name != null && !isSecure) throw valueError('server_hostname is only meaningful with ssl');
  if (name == null && isSecure && !truth(host ?? null))
    throw valueError('You must set server_hostname when using ssl without a host');
}

function checkTimeouts(isSecure: boolean, handshake: Maybe, shutdown: Maybe): void {
  const [given] = Object.entries({handshake, shutdown}).find(([, value]) => value != null) ?? [];
  if (given !== undefined && !isSecure)
    throw valueError(`ssl_${given}_timeout is only meaningful with ssl`);
}

/** The socket that stands in place of a host and a port; asyncio lets it block no longer. */
function givenSocket(given: Maybe, host: Maybe, port: Maybe): Socket | null {
  if (given == null) return null;
  if (!(given instanceof PySocket)) refuse('"sock" is no socket of the program', 'give it one');
  if (host != null || port != null) {
    throw valueError('host/port and sock can not be specified at the same time');
  }
  given.timeout = 0;
  return given.socket;
}

/** One host, or several; an empty name is every address. */
function hostsOf(host: Value): readonly Value[] {
  if (host === '') return [null];
  return typeof host === 'string' || host === null || isInt(host) ? [host] : toArray(host);
}

/** Where that is: the machine itself, or, for who connects, a server of the web. */
export function endpointOf(host: Value, port: Maybe, call: 'connect' | 'bind'): Endpoint {
  refuseInProcess('a connection');
  const number = portOf(port, call);
  if (host === null) return {host: null, port: number};
  if (typeof host !== 'string') {
    if (host instanceof PyBytes)
      refuse('a host that is bytes is not modelled', 'give it as a text');
    throw typeError(`argument of type '${typeName(host)}' is not a container or iterable`);
  }
  const isOwn = OWN.test(host) || (call === 'bind' && ANY.test(host));
  if (!isOwn && call === 'connect' && isElsewhere(host)) web();
  else if (!isOwn) refuseHost(host, call);
  return {host, port: number};
}

function refuseHost(host: string, call: 'connect' | 'bind'): never {
  if (call === 'bind') {
    refuse(`a server at "${host}" is not modelled`, 'let it listen at "127.0.0.1"');
  }
  refuse(
    `a connection to "${host}" is not possible: it is neither the program itself, nor a name of the web, nor an address`,
    'connect to "127.0.0.1", and start the server in the same program',
  );
}

function portOf(port: Maybe, call: 'connect' | 'bind'): number {
  if (port == null || port === '') return 0;
  const number = typeof port === 'string' && /^\d+$/.test(port) ? Number(port) : port;
  if (!isInt(number)) refuse('a port that is no number is not modelled', 'give its number');
  const wanted = asIndex(number);
  if (wanted < 0 || wanted > LAST_PORT) {
    throw error('OverflowError', `${call}(): port must be 0-65535.`);
  }
  return wanted;
}
