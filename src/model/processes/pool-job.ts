import type {Nanoseconds} from '../clock.ts';
import type {ThreadCode, Wait} from '../concurrent/worker.ts';
import type {Machine} from '../machine.ts';
import type {Running} from './children.ts';
import {Steps} from './steps.ts';

/** A job in a process of a pool. Until it gets there, who has asked for it has gone on. */
export class PoolJob<T> implements Running {
  readonly #machine: Machine;
  readonly #name: string;
  readonly #steps: Steps<T>;
  readonly #done: (result: T) => void;

  public constructor(
    machine: Machine,
    name: string,
    order: number,
    code: ThreadCode<T>,
    done: (result: T) => void,
  ) {
    this.#machine = machine;
    this.#name = name;
    this.#steps = new Steps(machine, name, order, code);
    this.#done = done;
    machine.children.add(this);
  }

  public get when(): Nanoseconds | undefined {
    return this.#steps.when;
  }

  public get waits(): readonly Wait[] {
    return this.#steps.waits;
  }

  /** Whether it waits for what has yet to come. */
  public get isWaiting(): boolean {
    const {when} = this;
    return when === undefined || when > this.#machine.now;
  }

  /** Its process is ended where it waits. */
  public kill(): void {
    const machine = this.#machine;
    machine.children.remove(this);
    machine.record({seq: machine.seq, at: machine.at, kind: 'worker-ended', worker: this.#name});
  }

  public go(): void {
    const ended = this.#steps.go();
    if (ended === null) return;
    const {children, now} = this.#machine;
    children.remove(this);
    children.ended({when: now, brings: ended.value, arrive: () => this.#done(ended.value)});
  }
}
