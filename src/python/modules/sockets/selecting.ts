import {nanoseconds} from '../../../model/clock.ts';
import {Wait} from '../../../model/concurrent/worker.ts';
import {Epoll, EVENT_READ, EVENT_WRITE} from '../../../model/network/epoll.ts';
import type {Pollable} from '../../../model/network/pollable.ts';
import type {PipeEnd} from '../../../model/processes/pipe.ts';
import {typeError, valueError} from '../../objects/errors.ts';
import {registerMaker} from '../../objects/instances.ts';
import {type Maybe, methods, waiting, waitingMethods} from '../../objects/natives.ts';
import {nativeType, PyObject, type Value} from '../../objects/types.ts';
import {PyList, PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {find} from '../../operations/get-attribute.ts';
import {toArray} from '../../operations/iteration.ts';
import {isNumber, toFloat} from '../../operations/numbers.ts';
import {refuse} from '../../run/refusals.ts';
import {whoWaits} from '../../run/thread-waits.ts';
import {vm} from '../../run/vm.ts';
import {isOpen, meantBy, pollableOf} from './pollables.ts';
import type {PySocket} from './py-socket.ts';

/** A socket or pipe that may be waited for. Raises ValueError for a closed one, TypeError for what is no file. */
function watchable(value: Value, closed: string): Pollable {
  const found = meantBy(value);
  if (found === null) {
    if (find(value, 'fileno') === undefined && !isNumber(value))
      throw typeError('argument must be an int, or have a fileno() method.');
    return refuse('to wait for what is no socket is not modelled', 'wait for sockets alone');
  }
  if (!isOpen(found)) throw valueError(closed);
  return pollableOf(found);
}

/** Waits until there is something, at most so many seconds: None is for ever. Raises TypeError for no number. */
function* waitUntil(ready: () => boolean, timeout: Value): Generator<unknown, null, null> {
  if (timeout !== null && !isNumber(timeout))
    throw typeError('timeout must be a real number or None');
  const until =
    timeout === null ? null : vm.machine.time + nanoseconds(Math.max(0, toFloat(timeout)));
  const isOver = () => until !== null && vm.machine.time >= until;
  const remedy = 'Let somebody connect or send something, or give a timeout.';
  const blocked = whoWaits(() => ({what: 'a socket to be ready', by: [], remedy}));
  while (!ready() && !isOver()) yield new Wait(until, ready, blocked);
  // Whoever asks again and again is to see the clock move.
  if (!ready()) yield* vm.machine.readClockInThread();
  return null;
}

/** What somebody waits for, as it was given. */
interface Watched {
  readonly value: Value;
  readonly file: Pollable;
}

/** `select.select`: those that are ready, in the order in which they are given. */
export const SELECT = waiting(
  'select',
  'rlist, wlist, xlist, timeout=, /',
  function* (readers, writers, others, timeout) {
    const closed = 'file descriptor cannot be a negative integer (-1)';
    const lists = [readers, writers, others].map(list =>
      toArray(list as Value).map(value => ({value, file: watchable(value, closed)})),
    );
    const [reading = [], writing = []] = lists;
    const isFor =
      (event: number) =>
      ({file}: Watched) =>
        (file.poll() & event) !== 0;
    const ready = () => reading.some(isFor(EVENT_READ)) || writing.some(isFor(EVENT_WRITE));
    const now = lists.flat().length === 0 ? () => false : ready;
    yield* waitUntil(now, timeout ?? null);
    const told = [reading.filter(isFor(EVENT_READ)), writing.filter(isFor(EVENT_WRITE)), []];
    return new PyTuple(told.map(each => new PyList(each.map(({value}) => value))));
  },
);

export const watchType = nativeType('epoll', undefined, 'select');

/** What a selector watches with. */
class Watch extends PyObject {
  public readonly epoll = new Epoll();
  public readonly sockets = new Map<object, Value>();
}

registerMaker(watchType, cls => new Watch(cls));
const watch = (self: Maybe) => self as unknown as Watch;

methods(watchType, {
  watch: [
    'fileobj, events, /',
    (self, given, events) => {
      const socket = watchable(given as Value, 'Invalid file descriptor: -1');
      if (socket.epoll !== null && socket.epoll !== watch(self).epoll)
        refuse('a socket that two selectors watch is not modelled', 'let one of them watch it');
      watch(self).sockets.set(socket, given as Value);
      watch(self).epoll.register(socket, asIndex(events as Value));
    },
  ],
  unwatch: [
    'fileobj, /',
    (self, given) => {
      const socket = pollableOf(given as unknown as PySocket | PipeEnd);
      watch(self).sockets.delete(socket);
      if (socket.epoll === watch(self).epoll) watch(self).epoll.unregister(socket);
    },
  ],
});

waitingMethods(watchType, {
  wait: [
    'timeout, /',
    function* (self, timeout) {
      const {epoll, sockets} = watch(self);
      yield* waitUntil(() => epoll.select().length > 0, timeout as Value);
      const told = epoll.select().map(([socket, events]) => {
        return new PyTuple([sockets.get(socket) as Value, events]);
      });
      return new PyList(told);
    },
  ],
});
