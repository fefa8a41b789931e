import {DatagramSocket} from '../../../model/network/datagram-socket.ts';
import {errnoOf} from '../../../model/network/errors.ts';
import {type Address, Socket} from '../../../model/network/socket.ts';
import {UnixSocket} from '../../../model/network/unix-socket.ts';
import {error, typeError, valueError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {type Maybe, methods, native, properties} from '../../objects/natives.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {float, toFloat} from '../../operations/numbers.ts';
import {truth} from '../../operations/truth.ts';
import {refuseInProcess} from '../../processes/process.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {registerRepr} from '../../text/repr.ts';
import {endpointOf} from '../asyncio/endpoints.ts';
import {nameValue} from '../asyncio/sockets.ts';
import {openSocket, PySocket, socketClass, socketType} from './py-socket.ts';
import {pathFrom, socketPair, unixSocket} from './unix-sockets.ts';
import {webAddress} from './web.ts';

export const [AF_UNIX, AF_INET] = [1, 2];
export const [SOCK_STREAM, SOCK_DGRAM] = [1, 2];

export const kindOf = (socket: Socket) =>
  socket instanceof DatagramSocket ? SOCK_DGRAM : SOCK_STREAM;
const SOL_SOCKET = 1;
const [SO_TYPE, SO_ERROR] = [3, 4];
const SHUT_RD = 0;
const SHUT_WR = 1;

const own = (self: Maybe) => self as unknown as PySocket;

registerMaker(socketType, (cls, [family, type, , fileno], keywords) => {
  refuseInProcess('a socket');
  const chosen = asIndex(keywords?.get('family') ?? family ?? AF_INET);
  const kind = asIndex(keywords?.get('type') ?? type ?? SOCK_STREAM);
  if ((fileno ?? keywords?.get('fileno') ?? null) !== null)
    refuse('a socket of a number is not modelled', 'make it without fileno=');
  if (chosen === AF_UNIX && kind !== SOCK_DGRAM) return new PySocket(unixSocket(), AF_UNIX, cls);
  if ((chosen !== AF_INET && chosen !== -1) || ![SOCK_STREAM, SOCK_DGRAM, -1].includes(kind))
    refuse(
      'a socket of another kind is not modelled',
      'use AF_INET with SOCK_STREAM or SOCK_DGRAM, or AF_UNIX with SOCK_STREAM',
    );
  const {network} = vm.machine;
  const made = kind === SOCK_DGRAM ? new DatagramSocket(network) : new Socket(network);
  return new PySocket(made.open(), AF_INET, cls);
});

/** `socket.socketpair()`. */
export const SOCKETPAIR = native('socketpair', 'family=, type=, proto=', (family, kind, proto) => {
  refuseInProcess('a socket');
  const [usual, stream] = [asIndex(family ?? AF_UNIX), asIndex(kind ?? SOCK_STREAM)];
  if (usual !== AF_UNIX || stream !== SOCK_STREAM || asIndex(proto ?? 0) !== 0)
    refuse('another kind of pair is not modelled', 'call socketpair() with nothing');
  return new PyTuple(socketPair().map(each => new PySocket(each, AF_UNIX, socketClass())));
});

/** The address in a call, `(host, port)`. */
export function addressFrom(
  given: Maybe,
  call: 'bind' | 'connect' | 'connect_ex' | 'sendto',
): Address {
  if (!(given instanceof PyTuple)) {
    const was = typeName(given ?? null);
    throw typeError(`${call}(): AF_INET address must be tuple, not ${was}`);
  }
  const [host = null, port = null] = given.items;
  if (given.items.length !== 2) throw typeError('AF_INET address must be a pair (host, port)');
  const endpoint = endpointOf(
    host === '' ? '0.0.0.0' : host,
    port,
    call === 'bind' ? 'bind' : 'connect',
  );
  return [lookedUp(endpoint.host as string), endpoint.port];
}

/** What a name stands for. */
function lookedUp(host: string): string {
  if (host === 'localhost') return '127.0.0.1';
  return webAddress(host) ?? host;
}

/** As Python has it. */
function nameOf(self: Maybe, of: 'sockname' | 'peername'): Value {
  const address = openSocket(self)[of];
  if (address !== null) return nameValue(address);
  if (of === 'sockname') return new PyTuple(['0.0.0.0', 0]);
  throw error('OSError', 107, 'Transport endpoint is not connected');
}

function bindPath(socket: UnixSocket, given: Maybe): boolean {
  const path = pathFrom(given);
  if (socket.path !== '') throw invalid();
  return socket.bindPath(path);
}

function bindPort(socket: Socket, given: Maybe): boolean {
  const address = addressFrom(given, 'bind');
  if (socket.local !== null) throw invalid();
  return socket.bind(address);
}

const invalid = () => error('OSError', 22, 'Invalid argument');

function bind(self: Maybe, given: Maybe): null {
  const socket = openSocket(self);
  const isBound = socket instanceof UnixSocket ? bindPath(socket, given) : bindPort(socket, given);
  if (!isBound) throw error('OSError', 98, 'Address already in use');
  return null;
}

/** What Linux lets wait of those that ask for nothing. */
const BACKLOG = 128;

function listen(self: Maybe, backlog: Maybe): null {
  const socket = openSocket(self);
  if (kindOf(socket) === SOCK_DGRAM) throw error('OSError', 95, 'Operation not supported');
  if (socket.sockname === '') throw invalid();
  if (socket.sockname === null) socket.bind(['0.0.0.0', 0]);
  socket.listen(Math.max(0, asIndex(backlog ?? BACKLOG)));
  return null;
}

function setTimeout(self: Maybe, value: Value): null {
  const seconds = value === null ? null : toFloat(value);
  if (seconds !== null && seconds < 0) throw valueError('Timeout value out of range');
  own(self).timeout = seconds;
  return null;
}

function getOption(self: Maybe, level: Maybe, name: Maybe): Value {
  const socket = openSocket(self);
  if (level === SOL_SOCKET && name === SO_TYPE) return kindOf(socket);
  if (level === SOL_SOCKET && name === SO_ERROR) {
    const failed = socket.takeError();
    return failed === null ? 0 : errnoOf(failed);
  }
  const set = own(self).options.get(`${level} ${name}`);
  return set ?? refuse('an option that was not set is not modelled', 'set it first');
}

/** One more file of it, or one less: with the last of them goes a socket that was closed. */
export const HELD = native('_held', 'socket, more, /', (self, more) => {
  own(self).files += asIndex(more as Value);
  if (own(self).isLeft) close(self);
});

/** Its number would be watched on, whoever gets it next. */
function close(self: Maybe): null {
  const {socket, files} = own(self);
  own(self).isLeft = true;
  if (files > 0) return null;
  if (socket.epoll?.isKept === true) {
    const remedy =
      'call remove_reader() or remove_writer(), or await the task that waits for it, first';
    refuse('closing a socket that a loop still watches', remedy);
  }
  socket.close();
  return null;
}

function shutdown(self: Maybe, how: Maybe): null {
  const socket = openSocket(self);
  const mode = asIndex(how as Value);
  if (socket.isListening) {
    if (mode !== SHUT_WR) socket.stopListening();
    return null;
  }
  if (mode === SHUT_RD) {
    refuse('shutdown(SHUT_RD) is not modelled', 'close the socket, or read no more');
  }
  if (!socket.isConnected) throw error('OSError', 107, 'Transport endpoint is not connected');
  if (mode === SHUT_WR) socket.shutdownWrite();
  else socket.shutdown();
  return null;
}

methods(socketType, {
  bind: ['address, /', bind],
  listen: ['backlog=, /', listen],
  setblocking: [
    'flag, /',
    (self, flag) => {
      own(self).timeout = truth(flag as Value) ? null : 0;
    },
  ],
  getblocking: ['', self => own(self).timeout !== 0],
  settimeout: ['value, /', (self, value) => setTimeout(self, value as Value)],
  gettimeout: [
    '',
    self => {
      const {timeout} = own(self);
      return timeout === null ? null : float(timeout);
    },
  ],
  setsockopt: [
    'level, option, value, optlen=, /',
    (self, level, option, value) => {
      openSocket(self);
      own(self).options.set(`${level} ${option}`, asIndex(value as Value));
    },
  ],
  getsockopt: ['level, option, buflen=, /', getOption],
  getsockname: ['', self => nameOf(self, 'sockname')],
  getpeername: ['', self => nameOf(self, 'peername')],
  shutdown: ['how, /', shutdown],
  close: ['', close],
  fileno: ['', self => own(self).number],
  __enter__: ['', self => self as Value],
  __exit__: ['*args', close],
});

properties(socketType, {
  _family: self => own(self).family,
  _kind: self => kindOf(own(self).socket),
  proto: () => 0,
});

registerRepr(PySocket, ({socket, family}) => {
  if (!socket.isClosed) refuse('how an open socket looks', 'print what getsockname() returns');
  return `<socket.socket [closed] fd=-1, family=${family}, type=${kindOf(socket)}, proto=0>`;
});
