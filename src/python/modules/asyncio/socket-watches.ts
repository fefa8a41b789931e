import type {EventLoop} from '../../../model/asyncio/base-events.ts';
import type {Future} from '../../../model/asyncio/futures.ts';
import {selectorOf} from '../../../model/asyncio/selector-events.ts';
import {EVENT_READ, EVENT_WRITE} from '../../../model/network/poll-events.ts';
import type {Pollable} from '../../../model/network/pollable.ts';
import {error} from '../../objects/errors.ts';
import {functions, type Maybe, methods} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {refuse} from '../../run/refusals.ts';
import {str} from '../../text/str.ts';
import {forwarded} from '../forwarded.ts';
import {isOpen, meantBy, pollableOf} from '../sockets/pollables.ts';
import {PyCallback} from './convert.ts';
import {loopType} from './loop-types.ts';

const REMEDY = 'Let the other end do its part, or close the socket.';

function selector(loop: Maybe) {
  return selectorOf(loop as unknown as EventLoop);
}

/** The socket or pipe that is given, or whose number is. */
function watched(given: Maybe): Pollable {
  const found = meantBy(given as Value);
  if (found === null)
    return refuse('watching what is no socket of the program', 'give it a socket.socket');
  if (!isOpen(found)) throw error('OSError', 9, 'Bad file descriptor');
  return pollableOf(found);
}

function callback(fn: Maybe, args: Maybe): PyCallback {
  return new PyCallback(fn as Value, args as unknown as Value[]);
}

/** Whether a socket was watched for this; one that is closed is watched no more. */
function unwatch(loop: Maybe, given: Maybe, event: number): boolean {
  const file = meantBy(given as Value);
  if (file !== null && !isOpen(file)) return false;
  const socket = watched(given);
  const was = selector(loop).isPolling(socket, event);
  if (event === EVENT_READ) selector(loop).removeReader(socket);
  else selector(loop).removeWriter(socket);
  return was;
}

/** What the loop's methods for sockets are built on. */
export const SOCKET_WATCHES: readonly (readonly [string, Value])[] = functions({
  watch: [
    'loop, sock, fn, *args',
    (loop, sock, fn, args) => {
      selector(loop).addReader(watched(sock), callback(fn, args));
    },
  ],
  watch_writes: [
    'loop, sock, fn, *args',
    (loop, sock, fn, args) => {
      selector(loop).addWriter(watched(sock), callback(fn, args));
    },
  ],
  unwatch: ['loop, sock', (loop, sock) => unwatch(loop, sock, EVENT_READ)],
  unwatch_writes: ['loop, sock', (loop, sock) => unwatch(loop, sock, EVENT_WRITE)],
  waits_for: [
    'future, what',
    (future, what) => {
      const blocked = {what: str(what as Value), by: [], remedy: REMEDY};
      (future as unknown as Future).obstacle = {blocked: () => blocked};
    },
  ],
});

const FORWARDED = [
  'create_datagram_endpoint',
  'sock_recv',
  'sock_recv_into',
  'sock_recvfrom',
  'sock_recvfrom_into',
  'sock_sendto',
  'sock_sendall',
  'sock_accept',
  'sock_connect',
  'add_reader',
];

function answeredBy(module: string, name: string): void {
  const [, run] = forwarded(module, name);
  const body = (self: Maybe, args: Maybe, keywords: Maybe) =>
    run([self, ...(args as unknown as Value[])] as unknown as Value, keywords);
  methods(loopType, {[name]: ['*args, **kwargs', body]});
}

for (const name of [...FORWARDED, 'remove_reader', 'add_writer', 'remove_writer'])
  answeredBy('_asyncio_sockets', name);
for (const name of ['getaddrinfo', 'getnameinfo']) answeredBy('_asyncio_lookups', name);
