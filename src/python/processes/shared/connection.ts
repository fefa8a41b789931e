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
import {type Between, PIPE, SOCKETS} from './capacity.ts';
import {Shared} from './shared.ts';
import {holder, Unread} from './unread.ts';
import {written} from './written.ts';

/** One end of a pipe of pickles. It is open as long as a process has it open. */
export class ConnectionEnd extends Shared {
  public readonly arrived: Unread;
  public peer: ConnectionEnd = this;
  readonly #holders = new Set<object>([holder()]);

  public constructor(between: Between) {
    super();
    this.arrived = new Unread(between);
  }

  public get isOpen(): boolean {
    return this.#holders.size > 0;
  }

  public override openIn(process: object): void {
    this.#holders.add(process);
  }

  public override closeIn(process: object): void {
    this.#holders.delete(process);
    this.peer.arrived.cut(process);
  }

  /** Whether something has come, or nothing will any more. */
  public get isReady(): boolean {
    return this.arrived.length > 0 || !this.peer.isOpen;
  }
}

/** The two ends of a pipe; if it goes both ways, CPython takes sockets for it. */
export function connectionEnds(isDuplex: boolean): readonly [ConnectionEnd, ConnectionEnd] {
  const between = isDuplex ? SOCKETS : PIPE;
  const [one, other] = [new ConnectionEnd(between), new ConnectionEnd(between)];
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
  is_empty: ['', self => end(self).arrived.length === 0],
  take: ['', self => load(placeNow(), end(self).arrived.take())],
});
waitingMethods(endType, {
  // Whether somebody can read it.
  send: ['value', (self, value) => send(end(self), value as Value)],
  wait: ['timeout', (self, timeout) => ready(end(self), timeout)],
});

function* send({peer}: ConnectionEnd, value: Value) {
  const {arrived} = peer;
  return yield* written(arrived, arrived.send(value), waitsInLibrary(), () => peer.isOpen);
}

function* ready(of: ConnectionEnd, timeout: Maybe) {
  const isReady = yield* waitUntil(() => of.isReady, timeout);
  if (isReady) of.arrived.checkWhole();
  return isReady;
}

/** False if it has taken too long. */
export function* waitUntil(ready: () => boolean, timeout: Maybe): Generator<Wait, boolean, null> {
  const patience = timeout == null ? null : nanoseconds(Math.max(0, toFloat(timeout)));
  const until = patience === null ? null : vm.machine.time + patience;
  while (!ready()) {
    if (until !== null && vm.machine.time >= until) return false;
    yield new Wait(until, ready, waitsInLibrary());
  }
  return true;
}
