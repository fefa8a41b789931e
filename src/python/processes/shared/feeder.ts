import type {Running} from '../../../model/processes/children.ts';
import {FEEDER, unusedName} from '../../modules/thread-idents.ts';
import {PyException} from '../../objects/exceptions.ts';
import type {Value} from '../../objects/types.ts';
import {put} from '../../run/output.ts';
import {placeNow, refuseAt} from '../../run/refusals.ts';
import {tracebackText} from '../../run/tracebacks.ts';
import {vm} from '../../run/vm.ts';
import type {OwnWorld} from '../own-world.ts';
import type {SemLock} from './sem-lock.ts';
import type {Message, Unread} from './unread.ts';

/** What was put, on its way to the pipe. */
interface Held {
  readonly value: Value;
  readonly room: SemLock;
  readonly place: number;
}

/** The thread in which CPython pickles what a process puts into a queue, and writes it to the pipe. */
export class Feeder implements Running {
  public readonly waits = [];
  /** Whether its process ends without it. */
  public isCancelled = false;
  /** What it has written last, or writes. */
  public last: Message | null = null;
  readonly #unread: Unread;
  readonly #process: OwnWorld | null;
  #held: Held[] = [];
  /** The name of its thread, once it is there. */
  #thread: string | null = null;

  public constructor(unread: Unread, process: OwnWorld | null) {
    this.#unread = unread;
    this.#process = process;
  }

  /** The next is pickled when the last has been written. */
  public get when(): number | undefined {
    return this.#isStuck ? undefined : vm.machine.now;
  }

  public get isEmpty(): boolean {
    return this.#held.length === 0;
  }

  public add(value: Value, room: SemLock): void {
    this.#begin();
    if (this.isEmpty) vm.machine.children.add(this);
    this.#held.push({value, room, place: placeNow()});
  }

  #begin(): void {
    const {workers} = vm.machine;
    this.#thread ??= unusedName(FEEDER, workers);
    workers.add(this.#thread);
  }

  /** Nothing more is put: its thread ends. */
  public close(): void {
    if (this.#thread !== null) vm.machine.workers.delete(this.#thread);
  }

  public go(): void {
    if (this.#process === null) this.flush();
    else this.#process.run(() => this.flush());
  }

  /** Writes what there is room for. */
  public flush(): void {
    while (!this.isEmpty && !this.#isStuck) this.#write(this.#held.shift() as Held);
    if (this.isEmpty) vm.machine.children.remove(this);
  }

  /** Its process ends. */
  public end(process: object): void {
    vm.machine.children.remove(this);
    for (const {place} of this.#held.splice(0)) this.#unread.lose(process, place);
  }

  get #isStuck(): boolean {
    return this.last !== null && this.#unread.admits(this.last) === 'blocks';
  }

  #write({value, room, place}: Held): void {
    try {
      this.last = this.#unread.send(value, place);
      this.#refuseInPool(this.last);
    } catch (thrown) {
      if (!(thrown instanceof PyException)) throw thrown;
      // Nobody who could catch it is there any more.
      put('stderr', tracebackText(thrown));
      room.release();
    }
  }

  /** When a process of a pool ends is not modelled: it could wait for a reader then. */
  #refuseInPool(message: Message): void {
    if (this.#process?.kind !== 'worker process' || this.#unread.admits(message) === 'fits') return;
    const found = "more in the queue of a pool's process than its pipe holds is not modelled";
    refuseAt(message.place, found, 'return it from the job');
  }
}
