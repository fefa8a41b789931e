import {nanoseconds} from '../../../model/clock.ts';
import {Wait} from '../../../model/concurrent/worker.ts';
import {type Maybe, methods, waitingMethods} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {toFloat} from '../../operations/numbers.ts';
import {truth} from '../../operations/truth.ts';
import {placeNow} from '../../run/refusals.ts';
import {calledName, waitsInLibrary, whoWaits} from '../../run/thread-waits.ts';
import {vm} from '../../run/vm.ts';
import {load} from '../calls.ts';
import {PIPE} from './capacity.ts';
import {Feeder} from './feeder.ts';
import type {SemLock} from './sem-lock.ts';
import {Shared} from './shared.ts';
import {holder, Unread} from './unread.ts';
import {written} from './written.ts';

/** A pipe of pickles, which each process reads from and writes to. */
export class Channel extends Shared {
  public readonly unread = new Unread(PIPE);
  readonly #feeders = new Map<object, Feeder>();

  /** The feeder of the process that asks. */
  public get feeder(): Feeder {
    const known = this.#feeders.get(holder());
    if (known !== undefined) return known;
    const made = new Feeder(this.unread, vm.process);
    this.#feeders.set(holder(), made);
    return made;
  }

  /** What it has put and nobody has read goes with a process that does not wait for that. */
  public override closeIn(process: object): void {
    this.unread.cut(process);
    this.#feeders.get(process)?.end(process);
  }
}

const channelType = nativeType('Channel', undefined, '_multiprocessing');
registerClass(Channel, channelType);
const channel = (value: unknown) => value as Channel;
methods(channelType, {
  feed: [
    'value, room',
    (self, value, room) => channel(self).feeder.add(value as Value, room as unknown as SemLock),
  ],
  // What a process puts gets there when that waits, or ends: until then its feeder has it.
  flush: ['', self => channel(self).feeder.flush()],
  close: ['', self => channel(self).feeder.close()],
  cancel_join: [
    '',
    self => {
      channel(self).feeder.isCancelled = true;
    },
  ],
  size: ['', self => size(channel(self))],
  take: ['', self => load(placeNow(), channel(self).unread.take())],
});
waitingMethods(channelType, {
  // Whether there is something.
  wait: ['block, timeout', (self, block, timeout) => filled(channel(self), block, timeout)],
  send: ['value', (self, value) => send(channel(self), value as Value)],
  join: ['', self => joined(channel(self))],
});

function size({unread}: Channel): number {
  unread.checkWhole();
  return unread.length;
}

function* send({unread}: Channel, value: Value) {
  return yield* written(unread, unread.send(value), waitsInLibrary());
}

/** A process ends when all that it has put is written. */
function* joined(channel: Channel) {
  const {feeder, unread} = channel;
  const blocked = whoWaits(() => {
    const name = calledName(channel as unknown as Value).replace('._channel', '');
    const what = `a get() of what it has put into the queue${name}, more than the ${PIPE.capacity} bytes that a pipe holds`;
    return {what, by: [], remedy: GET_FIRST};
  });
  while (!feeder.isCancelled) {
    feeder.flush();
    if (feeder.last !== null) yield* written(unread, feeder.last, blocked);
    if (feeder.isEmpty) break;
  }
  return null;
}

const GET_FIRST =
  'Call get() for all of it before join(): a process ends when what it has put is read.';

function* filled({unread}: Channel, block: Maybe, timeout: Maybe) {
  const patience = timeout == null ? null : nanoseconds(Math.max(0, toFloat(timeout)));
  const until = patience === null ? null : vm.machine.time + patience;
  const ready = () => unread.length > 0;
  while (!ready()) {
    if (!truth(block as Value) || (until !== null && vm.machine.time >= until)) return false;
    yield new Wait(until, ready, waitsInLibrary());
  }
  unread.checkWhole();
  return true;
}
