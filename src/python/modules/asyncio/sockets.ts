import {Resolved} from '../../../model/asyncio/resolve.ts';
import type {SocketTransport} from '../../../model/asyncio/socket-transport.ts';
import type {Address, Socket} from '../../../model/network/socket.ts';
import {error} from '../../objects/errors.ts';
import {methods, properties} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {PyTuple} from '../../objects/values.ts';
import {registerRepr, repr} from '../../text/repr.ts';
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

export function addressTuple(address: Address): PyTuple {
  return new PyTuple(address);
}

const socket = (self: unknown) => (self as TransportSocket).socket;

methods(socketType, {
  fileno: ['', self => socket(self).fd],
  getsockname: ['', self => nameOf(socket(self), socket(self).local)],
  getpeername: ['', self => nameOf(socket(self), socket(self).remote)],
  gettimeout: ['', () => 0],
  setsockopt: ['*args, **kwargs', () => null],
});

properties(socketType, {
  family: self => constant(isInet6(socket(self).local) ? 'AF_INET6' : 'AF_INET'),
  type: () => constant('SOCK_STREAM'),
});

/** A name of the module `socket`. */
const constant = (name: string) => loadModule('socket')?.dict.get(name) as Value;

function nameOf({isClosed}: Socket, address: Address | null): Value {
  if (isClosed) throw error('OSError', 9, 'Bad file descriptor');
  if (address === null) throw error('OSError', 107, 'Transport endpoint is not connected');
  return addressTuple(address);
}

function isInet6(address: Address | null): boolean {
  return address?.length === 4;
}

const INET = 2;
const INET6 = 10;

registerRepr(Resolved, ({address}) => {
  const family = isInet6(address) ? `AF_INET6: ${INET6}` : `AF_INET: ${INET}`;
  return `[(<AddressFamily.${family}>, <SocketKind.SOCK_STREAM: 1>, 6, '', ${repr(addressTuple(address))})]`;
});

registerRepr(TransportSocket, ({socket: {fd, local, remote, isClosed}}) => {
  const family = isInet6(local) ? INET6 : INET;
  const name = (label: string, address: Address | null) =>
    isClosed || address === null ? '' : `, ${label}=${repr(addressTuple(address))}`;
  const names = name('laddr', local) + name('raddr', remote);
  return `<asyncio.TransportSocket fd=${fd}, family=${family}, type=1, proto=6${names}>`;
});
