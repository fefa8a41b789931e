import {nanoseconds} from '../../../model/clock.ts';
import {Wait} from '../../../model/concurrent/worker.ts';
import {DatagramSocket} from '../../../model/network/datagram-socket.ts';
import {EVENT_READ, EVENT_WRITE, readiness} from '../../../model/network/poll-events.ts';
import type {Address, Socket} from '../../../model/network/socket.ts';
import {error, typeError, valueError} from '../../objects/errors.ts';
import {bytesWithin} from '../../objects/memory-views.ts';
import {type Maybe, methods, waitingMethods} from '../../objects/natives.ts';
import {byteNumbers, rawBytes} from '../../objects/raw-bytes.ts';
import {typeName} from '../../objects/type-of.ts';
import type {Value} from '../../objects/types.ts';
import {PyBytes, PyTuple} from '../../objects/values.ts';
import {asBytes} from '../../operations/bytes-like.ts';
import {asIndex} from '../../operations/conversion.ts';
import {viewOf} from '../../operations/memory-views.ts';
import {refuse} from '../../run/refusals.ts';
import {calledName, whoWaits} from '../../run/thread-waits.ts';
import {vm} from '../../run/vm.ts';
import {nameValue} from '../asyncio/sockets.ts';
import {openSocket, PySocket, socketClass, socketType} from './py-socket.ts';
import {AF_INET, addressFrom} from './socket-methods.ts';

/** What a call gives that may have to wait. */
export type Waiting<T> = Generator<unknown, T, null>;

/** What `attempt` gives, as soon as it gives something: a socket waits for that as long as it may block. */
export function* awaited<T>(
  self: Maybe,
  event: number,
  attempt: (socket: Socket) => T | null,
): Waiting<T> {
  const {timeout} = self as unknown as PySocket;
  const until = timeout === null ? null : vm.machine.time + nanoseconds(timeout);
  for (;;) {
    const socket = openSocket(self);
    const done = attempt(socket);
    if (done !== null) return done;
    if (timeout === 0) throw error('BlockingIOError', 11, 'Resource temporarily unavailable');
    if (until !== null && vm.machine.time >= until) throw error('TimeoutError', 'timed out');
    const ready = () => socket.isClosed || (readiness(socket.poll()) & event) !== 0;
    yield new Wait(until, ready, waitsFor(self as Value));
  }
}

function waitsFor(self: Value) {
  const remedy = 'Let the other end send something, or close the connection.';
  return whoWaits(() => ({what: `the socket${calledName(self)}`, by: [], remedy}));
}

function* receive(self: Maybe, size: Maybe): Waiting<Value> {
  const most = asIndex(size as Value);
  if (most < 0) throw valueError('negative buffersize in recv');
  const data = yield* awaited(self, EVENT_READ, socket => {
    if (!socket.isConnected && socket.remote === null && !isPair(self) && isStream(socket))
      throw error('OSError', 107, 'Transport endpoint is not connected');
    return socket.receive(most);
  });
  return new PyBytes(byteNumbers(data));
}

type Received = (size: number) => Waiting<PyBytes>;

/** What is received is written where a writable bytes-like object has its bytes. */
function* into(name: string, buffer: Maybe, size: Maybe, received: Received): Waiting<number> {
  const view = viewOf(buffer as Value);
  if (view === undefined || view.layout.readonly) {
    const was = typeName(buffer as Value);
    throw typeError(`${name}() argument 1 must be read-write bytes-like object, not ${was}`);
  }
  const {memory, start} = view.layout;
  const [room, asked] = [bytesWithin(view.layout), size === undefined ? 0 : asIndex(size)];
  if (asked < 0) throw valueError(`negative buffersize in ${name}`);
  if (asked > room) throw valueError(TOO_SMALL[name] ?? '');
  const {data} = yield* received(asked || room);
  for (const [at, byte] of data.entries()) memory.data[start + at] = byte;
  view.isReleased = true;
  return data.length;
}

const TOO_SMALL: Readonly<Record<string, string>> = {
  recv_into: 'buffer too small for requested bytes',
  recvfrom_into: 'nbytes is greater than the length of the buffer',
};

function* receiveInto(self: Maybe, buffer: Maybe, size: Maybe): Waiting<Value> {
  return yield* into('recv_into', buffer, size, function* (most) {
    return (yield* receive(self, most)) as PyBytes;
  });
}

function* receiveFromInto(self: Maybe, buffer: Maybe, size: Maybe): Waiting<Value> {
  let sender: Value = null;
  const length = yield* into('recvfrom_into', buffer, size, function* (most) {
    const [data, from] = ((yield* receiveFrom(self, most)) as PyTuple).items;
    sender = from ?? null;
    return data as PyBytes;
  });
  return new PyTuple([length, sender]);
}

const isStream = (socket: Socket) => !(socket instanceof DatagramSocket);

const isPair = (self: Maybe) => (self as unknown as PySocket).family !== AF_INET;

function bytesOf(value: Maybe): Uint8Array {
  return rawBytes(asBytes(value));
}

function* sendAll(self: Maybe, value: Maybe): Waiting<Value> {
  let left = bytesOf(value);
  do {
    const data = left;
    left = data.subarray(yield* awaited(self, EVENT_WRITE, socket => socket.send(data)));
  } while (left.length > 0);
  return null;
}

function* receiveFrom(self: Maybe, size: Maybe): Waiting<Value> {
  const most = asIndex(size as Value);
  if (most < 0) throw valueError('negative buffersize in recvfrom');
  const {data, from} = yield* awaited(self, EVENT_READ, socket =>
    datagrams(socket).receiveFrom(most),
  );
  return new PyTuple([new PyBytes(byteNumbers(data)), new PyTuple(from)]);
}

function datagrams(socket: Socket): DatagramSocket {
  if (socket instanceof DatagramSocket) return socket;
  return refuse(
    'recvfrom() and sendto() of a connection are not modelled',
    'use recv() and send()',
  );
}

function sendTo(self: Maybe, data: Maybe, rest: Maybe): number {
  const given = rest as unknown as readonly Value[];
  const socket = datagrams(openSocket(self));
  const sent = bytesOf(data);
  const address = addressFrom(given.at(-1), 'sendto');
  checkRoom(address);
  return socket.sendTo(sent, address);
}

/** What does not fit is lost, and how much fits is up to the system. */
function checkRoom(address: Address): void {
  if (vm.machine.network.receiver(address)?.isFull)
    refuse(
      'more datagrams than surely fit, before anybody receives them',
      'let somebody receive first',
    );
}

methods(socketType, {sendto: ['data, *address, /', sendTo]});

function* accept(self: Maybe): Waiting<Value> {
  if (!isStream(openSocket(self))) refuse('accept() of a datagram socket', 'use recvfrom()');
  const accepted = yield* awaited(self, EVENT_READ, socket => {
    if (!socket.isListening) throw error('OSError', 22, 'Invalid argument');
    return socket.accept();
  });
  const {family} = self as unknown as PySocket;
  return new PyTuple([
    new PySocket(accepted, family, socketClass()),
    nameValue(accepted.peername ?? ''),
  ]);
}

waitingMethods(socketType, {
  accept: ['', accept],
  recv: ['size, flags=, /', receive],
  recv_into: ['buffer, nbytes=, flags=', receiveInto],
  recvfrom: ['size, flags=, /', receiveFrom],
  recvfrom_into: ['buffer, nbytes=, flags=', receiveFromInto],
  send: [
    'data, flags=, /',
    function* (self, value) {
      const data = bytesOf(value);
      const {remote} = openSocket(self);
      if (remote !== null) checkRoom(remote);
      return yield* awaited(self, EVENT_WRITE, socket => socket.send(data));
    },
  ],
  sendall: ['data, flags=, /', sendAll],
});
