import {type Errno, errnoOf, systemError} from '../../../model/network/errors.ts';
import {EVENT_WRITE} from '../../../model/network/poll-events.ts';
import {error, isError} from '../../objects/errors.ts';
import {type Maybe, waitingMethods} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {openSocket, type PySocket, socketType} from './py-socket.ts';
import {addressFrom, kindOf, SOCK_DGRAM} from './socket-methods.ts';
import {awaited, type Waiting} from './socket-transfers.ts';

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
    throw thrown;
  }
}

/** What went wrong, if anything. One that does not block is told to ask again once it can be written to. */
function* connecting(
  self: Maybe,
  given: Maybe,
  call: 'connect' | 'connect_ex',
): Waiting<Errno | 'EINPROGRESS' | null> {
  const socket = openSocket(self);
  const address = addressFrom(given, call);
  if (socket.remote !== null || socket.isConnecting)
    refuse('a second connect() is not modelled', 'connect once');
  socket.connect(address);
  if (kindOf(socket) === SOCK_DGRAM) return null;
  if ((self as unknown as PySocket).timeout === 0) return 'EINPROGRESS';
  yield* awaited(self, EVENT_WRITE, each => (each.isConnecting ? null : true));
  return socket.takeError();
}

waitingMethods(socketType, {
  connect: ['address, /', connect],
  connect_ex: ['address, /', connectEx],
});
