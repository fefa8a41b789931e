import {Resolved} from '../../../model/asyncio/resolve.ts';
import type {SocketTransport} from '../../../model/asyncio/socket-transport.ts';
import type {Address, Socket, SocketName} from '../../../model/network/socket.ts';
import {UnixSocket} from '../../../model/network/unix-socket.ts';
import {error} from '../../objects/errors.ts';
import {methods, properties} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {registerRepr, repr} from '../../text/repr.ts';
import {str} from '../../text/str.ts';
import {loadModule} from '../registry.ts';

/** `trsock.TransportSocket`: a socket that a program may look at. */
export class TransportSocket {
  public readonly socket: Socket;
  public host: unknown = undefined;

  public constructor(socket: Socket) {
    this.socket = socket;
  }
}

const socketType = nativeType('TransportSocket', undefined, 'asyncio.trsock');
registerClass(TransportSocket, socketType);

const known = new WeakMap<SocketTransport, TransportSocket>();

/** A transport's socket: one and the same. */
export function socketOf(transport: SocketTransport): TransportSocket {
  const made = known.get(transport) ?? new TransportSocket(transport.socket);
  known.set(transport, made);
  return made;
}

/** What a socket is called, as Python has it. */
export function nameValue(name: SocketName): Value {
  return typeof name === 'string' ? name : new PyTuple(name);
}

const socket = (self: unknown) => (self as TransportSocket).socket;

methods(socketType, {
  fileno: ['', self => socket(self).fd],
  getsockname: ['', self => nameOf(socket(self), socket(self).sockname)],
  getpeername: ['', self => nameOf(socket(self), socket(self).peername)],
  gettimeout: ['', () => 0],
  setsockopt: ['*args, **kwargs', () => null],
});

properties(socketType, {
  family: self => constant(familyOf(socket(self))),
  type: () => constant('SOCK_STREAM'),
  proto: self => protoOf(socket(self)),
});

/** A name of the module `socket`. */
const constant = (name: string) => loadModule('socket')?.dict.get(name) as Value;

function nameOf({isClosed}: Socket, address: SocketName | null): Value {
  if (isClosed) throw error('OSError', 9, 'Bad file descriptor');
  if (address === null) throw error('OSError', 107, 'Transport endpoint is not connected');
  return nameValue(address);
}

function familyOf(of: Socket): keyof typeof FAMILIES {
  if (of instanceof UnixSocket) return 'AF_UNIX';
  return isInet6(of.local) ? 'AF_INET6' : 'AF_INET';
}

const protoOf = (of: Socket) => (of instanceof UnixSocket ? 0 : 6);

function isInet6(address: Address | null): boolean {
  return address?.length === 4;
}

const FAMILIES = {AF_UNIX: 1, AF_INET: 2, AF_INET6: 10};

registerRepr(Resolved, ({address}) => {
  const family = isInet6(address) ? 'AF_INET6: 10' : 'AF_INET: 2';
  return `[(<AddressFamily.${family}>, <SocketKind.SOCK_STREAM: 1>, 6, '', ${repr(nameValue(address))})]`;
});

registerRepr(TransportSocket, ({socket: of}) => {
  const name = (label: string, address: SocketName | null) =>
    of.isClosed || !address ? '' : `, ${label}=${str(nameValue(address))}`;
  const names = name('laddr', of.sockname) + name('raddr', of.peername);
  const kind = `family=${FAMILIES[familyOf(of)]}, type=1, proto=${protoOf(of)}`;
  return `<asyncio.TransportSocket fd=${of.fd}, ${kind}${names}>`;
});
