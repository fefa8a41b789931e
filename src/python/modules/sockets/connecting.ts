import {type Errno, errnoOf, systemError} from '../../../model/network/errors.ts';
import {EVENT_WRITE} from '../../../model/network/poll-events.ts';
import {UnixSocket} from '../../../model/network/unix-socket.ts';
import {error, isError} from '../../objects/errors.ts';
import {type Maybe, waitingMethods} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {getAttribute} from '../../operations/get-attribute.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {openSocket, type PySocket, socketType} from './py-socket.ts';
import {addressFrom, kindOf, SOCK_DGRAM} from './socket-methods.ts';
import {awaited, type Waiting} from './socket-transfers.ts';
import {pathFrom} from './unix-sockets.ts';

const [EAGAIN, EINPROGRESS] = [11, 115];

function* connect(self: Maybe, given: Maybe): Waiting<Value> {
  const failed = yield* connecting(self, given, 'connect');
  if (failed === 'EINPROGRESS')
    throw error('BlockingIOError', EINPROGRESS, 'Operation now in progress');
  if (failed !== null) throw systemError(vm.machine.host, failed);
  return null;
}

/** The number of the error, or 0. */
function* connectEx(self: Maybe, given: Maybe): Waiting<Value> {
  try {
    const failed = yield* connecting(self, given, 'connect_ex');
    if (failed === 'EINPROGRESS') return EINPROGRESS;
    return failed === null ? 0 : errnoOf(failed);
  } catch (thrown) {
    if (isError(thrown, 'TimeoutError')) return EAGAIN;
    if ((self as unknown as PySocket).socket instanceof UnixSocket) return errnoIn(thrown);
    throw thrown;
  }
}

/** The number in an error of the system; any other is thrown on. */
function errnoIn(thrown: unknown): Value {
  const number = isError(thrown, 'OSError') ? getAttribute(thrown as Value, 'errno') : null;
  if (number === null) throw thrown;
  return number;
}

/** What went wrong, if anything. One that does not block is told to ask again once it can be written to. */
function* connecting(
  self: Maybe,
  given: Maybe,
  call: 'connect' | 'connect_ex',
): Waiting<Errno | 'EINPROGRESS' | null> {
  const socket = openSocket(self);
  if (socket instanceof UnixSocket) return connectPath(self, socket, given);
  const address = addressFrom(given, call);
  if (socket.remote !== null || socket.isConnecting) refuseSecond();
  socket.connect(address);
  if (kindOf(socket) === SOCK_DGRAM) return null;
  if ((self as unknown as PySocket).timeout === 0) return 'EINPROGRESS';
  yield* awaited(self, EVENT_WRITE, each => (each.isConnecting ? null : true));
  return socket.takeError();
}

/** Throws at once what goes wrong. */
function connectPath(self: Maybe, socket: UnixSocket, given: Maybe): null {
  const path = pathFrom(given);
  if (socket.peername !== null) refuseSecond();
  try {
    socket.connectPath(path);
  } catch (thrown) {
    if (isError(thrown, 'BlockingIOError') && (self as unknown as PySocket).timeout !== 0)
      refuse(
        'to wait for room in the backlog of a UNIX socket is not modelled',
        'call listen() with a larger one',
      );
    throw thrown;
  }
  return null;
}

const refuseSecond = () => refuse('a second connect() is not modelled', 'connect once');

waitingMethods(socketType, {
  connect: ['address, /', connect],
  connect_ex: ['address, /', connectEx],
});
