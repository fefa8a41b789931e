import {nanoseconds} from '../../../model/clock.ts';
import {Wait} from '../../../model/concurrent/worker.ts';
import {POLLERR, POLLHUP, POLLIN, POLLNVAL, POLLOUT} from '../../../model/network/poll-events.ts';
import type {Pollable} from '../../../model/network/pollable.ts';
import type {PipeEnd} from '../../../model/processes/pipe.ts';
import {typeError, valueError} from '../../objects/errors.ts';
import {native, waiting} from '../../objects/natives.ts';
import type {Value} from '../../objects/types.ts';
import {PyList, PyTuple} from '../../objects/values.ts';
import {asIndex} from '../../operations/conversion.ts';
import {find} from '../../operations/get-attribute.ts';
import {toArray} from '../../operations/iteration.ts';
import {isNumber, toFloat} from '../../operations/numbers.ts';
import {refuse} from '../../run/refusals.ts';
import {whoWaits} from '../../run/thread-waits.ts';
import {vm} from '../../run/vm.ts';
import {isOpen, meantBy, pollableOf} from './pollables.ts';
import {PySocket} from './py-socket.ts';

/** A socket or pipe that may be waited for. Raises ValueError for a closed one, TypeError for what is no file. */
export function watchable(value: Value, closed: string): Pollable {
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
export function* waitUntil(ready: () => boolean, timeout: Value): Generator<unknown, null, null> {
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
      (events: number) =>
      ({file}: Watched) =>
        (file.poll() & events) !== 0;
    const [reads, writes] = [isFor(POLLIN | POLLERR | POLLHUP), isFor(POLLOUT | POLLERR)];
    const ready = () => reading.some(reads) || writing.some(writes);
    const now = lists.flat().length === 0 ? () => false : ready;
    yield* waitUntil(now, timeout ?? null);
    const told = [reading.filter(reads), writing.filter(writes), []];
    return new PyTuple(told.map(each => new PyList(each.map(({value}) => value))));
  },
);

/** The same for `poll()`, which tells of a closed one that there is none, as long as nobody else has its number. */
function polled(value: Value): Pollable {
  const found = meantBy(value);
  if (found === null || isOpen(found)) return watchable(value, '');
  if (found instanceof PySocket && !found.socket.isReplaced) return found.socket;
  return refuse('to poll a file that is closed is not modelled', 'unregister it first');
}

/** What `poll()` of these finds, each with what it is asked for: in the order in which they are given. */
export const POLL = waiting('poll', 'files, timeout, /', function* (files, timeout) {
  const asked = toArray(files as Value).map(each => {
    const [value, events] = toArray(each) as [Value, Value];
    return {value, file: polled(value), events: asIndex(events) | POLLERR | POLLHUP | POLLNVAL};
  });
  yield* waitUntil(
    () => asked.some(({file, events}) => (file.poll() & events) !== 0),
    timeout as Value,
  );
  const found = asked.map(({value, file, events}) => ({value, events: file.poll() & events}));
  const told = found.filter(({events}) => events !== 0);
  return new PyList(told.map(({value, events}) => new PyTuple([value, events])));
});

export const IS_OPEN = native('is_open', 'file, /', file =>
  isOpen(file as unknown as PySocket | PipeEnd),
);

/** Nothing, or the error of what cannot be watched by a selector. */
export const CHECK = native('check', 'file, /', file => {
  watchable(file as Value, 'Invalid file descriptor: -1');
});
