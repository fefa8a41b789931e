import {nanoseconds} from '../../../model/clock.ts';
import {Wait} from '../../../model/concurrent/worker.ts';
import {type Maybe, methods, waitingMethods} from '../../objects/natives.ts';
import {registerClass} from '../../objects/type-of.ts';
import {nativeType, type Value} from '../../objects/types.ts';
import {toFloat} from '../../operations/numbers.ts';
import {placeNow} from '../../run/refusals.ts';
import {waitsInLibrary} from '../../run/thread-waits.ts';
import {vm} from '../../run/vm.ts';
import {load} from '../calls.ts';
import {Pickler} from '../pickle.ts';
import type {Saved} from '../saved.ts';
import {Shared} from './shared.ts';

/** One end of a pipe of pickles. It is open as long as a process has it open. */
export class ConnectionEnd extends Shared {
  public readonly arrived: Saved[] = [];
  public peer: ConnectionEnd = this;
  readonly #holders = new Set<object>([holder()]);

  public get isOpen(): boolean {
    return this.#holders.size > 0;
  }

  public override openIn(process: object): void {
    this.#holders.add(process);
  }

  public override closeIn(process: object): void {
    this.#holders.delete(process);
  }

  /** Whether something has come, or nothing will any more. */
  public get isReady(): boolean {
    return this.arrived.length > 0 || !this.peer.isOpen;
  }
}

function holder(): object {
  return vm.process ?? vm.machine;
}

/** The two ends of a pipe. */
export function connectionEnds(): readonly [ConnectionEnd, ConnectionEnd] {
  const [one, other] = [new ConnectionEnd(), new ConnectionEnd()];
  one.peer = other;
  other.peer = one;
  return [one, other];
}

const endType = nativeType('ConnectionEnd', undefined, '_multiprocessing');
registerClass(ConnectionEnd, endType);
const end = (value: unknown) => value as ConnectionEnd;
methods(endType, {
  close: ['', self => end(self).closeIn(holder())],
  is_heard: ['', self => end(self).peer.isOpen],
  send: [
    'value',
    (self, value) => void end(self).peer.arrived.push(new Pickler().save(value as Value)),
  ],
  is_empty: ['', self => end(self).arrived.length === 0],
  take: ['', self => load(placeNow(), end(self).arrived.shift() as Saved)],
});
waitingMethods(endType, {wait: ['timeout', (self, timeout) => ready(end(self), timeout)]});

function* ready(of: ConnectionEnd, timeout: Maybe) {
  const patience = timeout == null ? null : nanoseconds(Math.max(0, toFloat(timeout)));
  const until = patience === null ? null : vm.machine.time + patience;
  while (!of.isReady) {
    if (until !== null && vm.machine.time >= until) return false;
    yield new Wait(until, () => of.isReady, waitsInLibrary());
  }
  return true;
}
