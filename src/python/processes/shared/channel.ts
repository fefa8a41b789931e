import {nanoseconds} from '../../../model/clock.ts';
import {Wait} from '../../../model/concurrent/worker.ts';
import type {Running} from '../../../model/processes/children.ts';
import {PyException} from '../../objects/exceptions.ts';
import {type Maybe, methods, waitingMethods} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {toFloat} from '../../operations/numbers.ts';
import {truth} from '../../operations/truth.ts';
import {put} from '../../run/output.ts';
import {placeNow} from '../../run/refusals.ts';
import {waitsInLibrary} from '../../run/thread-waits.ts';
import {tracebackText} from '../../run/tracebacks.ts';
import {vm} from '../../run/vm.ts';
import {load} from '../calls.ts';
import type {OwnWorld} from '../own-world.ts';
import {Pickler} from '../pickle.ts';
import type {Saved} from '../saved.ts';
import type {SemLock} from './sem-lock.ts';
import {Shared} from './shared.ts';

/** A pipe of pickles, which each process reads from and writes to. */
export class Channel extends Shared {
  public readonly items: Saved[] = [];
  readonly #feeders = new Map<OwnWorld | null, Feeder>();

  /** What a process puts into it gets there when that waits: until then its feeder has it. */
  public feed(value: Value, room: SemLock): void {
    const feeder = this.#feeders.get(vm.process) ?? new Feeder(this, vm.process);
    this.#feeders.set(vm.process, feeder);
    feeder.add(value, room);
  }

  /** A process ends: what it has put comes first. */
  public flush(): void {
    this.#feeders.get(vm.process)?.flush();
  }
}

/** The thread in which CPython pickles what is put into a queue. */
class Feeder implements Running {
  public readonly wait = null;
  readonly #channel: Channel;
  readonly #process: OwnWorld | null;
  #held: (readonly [Value, SemLock])[] = [];

  public constructor(channel: Channel, process: OwnWorld | null) {
    this.#channel = channel;
    this.#process = process;
  }

  public get when(): number {
    return vm.machine.now;
  }

  public add(value: Value, room: SemLock): void {
    if (this.#held.length === 0) vm.machine.children.add(this);
    this.#held.push([value, room]);
  }

  public go(): void {
    if (this.#process === null) this.flush();
    else this.#process.run(() => this.flush());
  }

  public flush(): void {
    vm.machine.children.remove(this);
    for (const [value, room] of this.#held.splice(0)) {
      try {
        this.#channel.items.push(new Pickler().save(value));
      } catch (thrown) {
        if (!(thrown instanceof PyException)) throw thrown;
        // Nobody who could catch it is there any more.
        put('stderr', tracebackText(thrown));
        room.release();
      }
    }
  }
}

const channelType = nativeType('Channel', undefined, '_multiprocessing');
registerClass(Channel, channelType);
const channel = (value: unknown) => value as Channel;
methods(channelType, {
  feed: [
    'value, room',
    (self, value, room) => channel(self).feed(value as Value, room as unknown as SemLock),
  ],
  flush: ['', self => channel(self).flush()],
  send: [
    'value',
    (self, value) => void channel(self).items.push(new Pickler().save(value as Value)),
  ],
  size: ['', self => channel(self).items.length],
  take: ['', self => load(placeNow(), channel(self).items.shift() as Saved)],
});
waitingMethods(channelType, {
  // Whether there is something.
  wait: ['block, timeout', (self, block, timeout) => filled(channel(self), block, timeout)],
});

function* filled({items}: Channel, block: Maybe, timeout: Maybe) {
  const patience = timeout == null ? null : nanoseconds(Math.max(0, toFloat(timeout)));
  const until = patience === null ? null : vm.machine.time + patience;
  const ready = () => items.length > 0;
  while (!ready()) {
    if (!truth(block as Value) || (until !== null && vm.machine.time >= until)) return false;
    yield new Wait(until, ready, waitsInLibrary());
  }
  return true;
}
