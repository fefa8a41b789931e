import type {Value} from '../../objects/types.ts';
import {placeNow, refuse} from '../../run/refusals.ts';
import {vm} from '../../run/vm.ts';
import {Pickler} from '../pickle.ts';
import type {Size} from '../pickled-size.ts';
import type {Saved} from '../saved.ts';
import {admits, type Between, type Fit} from './capacity.ts';

/** A pickle that was sent and not read. */
export interface Message {
  /** Null if it was written in part, or not at all, when its process ended. */
  saved: Saved | null;
  /** How much had been sent with it since the pipe was made. */
  readonly upTo: Size;
  readonly size: Size;
  readonly process: object;
  /** The place where it was sent. */
  readonly place: number;
}

/** Who has something open. */
export function holder(): object {
  return vm.process ?? vm.machine;
}

/** The messages on their way from some processes to others, in a pipe that holds so much of them. */
export class Unread {
  public readonly between: Between;
  readonly #messages: Message[] = [];
  #sent: Size = {least: 0, most: 0};
  #read: Size = {least: 0, most: 0};

  public constructor(between: Between) {
    this.between = between;
  }

  public get length(): number {
    return this.#messages.length;
  }

  public send(value: Value, place = placeNow()): Message {
    const pickler = new Pickler();
    const saved = pickler.save(value);
    const size = this.between.taken(pickler.size);
    this.#sent = {least: this.#sent.least + size.least, most: this.#sent.most + size.most};
    const message = {saved, upTo: this.#sent, size, process: holder(), place};
    this.#messages.push(message);
    return message;
  }

  /** The first message. Refuses one that is not whole, as whoever reads it waits for the rest. */
  public take(): Saved {
    this.checkWhole();
    const {saved, size} = this.#messages.shift() as Message;
    this.#read = {least: this.#read.least + size.least, most: this.#read.most + size.most};
    return saved as Saved;
  }

  public checkWhole(): void {
    if (this.#messages[0]?.saved !== null) return;
    const found = 'reading what a process had not wholly written when it ended is not modelled';
    refuse(found, 'read it before the process ends');
  }

  /** Whether a message has got into the pipe with all that was sent before. */
  public admits({upTo}: Message): Fit {
    const least = upTo.least - this.#read.least;
    return admits(this.between, {least, most: upTo.most - this.#read.most});
  }

  /** A process ends: what it has not written for certain may be missing. */
  public cut(process: object): void {
    for (const message of this.#messages) {
      if (message.process === process && this.admits(message) !== 'fits') message.saved = null;
    }
  }

  /** Nobody knows whether a process has written one more message before it ended. */
  public lose(process: object, place: number): void {
    const none = {least: 0, most: 0};
    this.#messages.push({saved: null, upTo: this.#sent, size: none, process, place});
  }
}
