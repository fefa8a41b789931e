import type {Crossing} from '../track.ts';
import type {Point} from '../units.ts';
import type {CardMoment} from './loop-moment.ts';
import type {SharedObject} from './sharing-object.ts';
import type {SoloMoment} from './solo-moment.ts';

/** A key of a lock or a semaphore: on its hook, or with the card that holds it. */
export interface KeyMoment {
  readonly at: Point;
}

/** A lock or a semaphore: the room that takes a key, the line before it, the keys. */
export interface KeysMoment {
  readonly keys: readonly KeyMoment[];
  /** How visible the line's label is: it comes when somebody first has to wait. */
  readonly line: number;
}

/** What goes through a queue. */
export interface ItemMoment {
  readonly text: string;
  readonly at: Point;
  readonly alpha: number;
}

/** A queue: its items, and those in the hands of who puts and who gets. */
export interface BeltMoment {
  readonly items: readonly ItemMoment[];
}

/** An event: a gate before which tasks wait. */
export interface GateMoment {
  /** How open it is, 0 to 1. */
  readonly open: number;
  readonly rows: number;
  /** How visible the call that opens it is, from who calls to the gate. */
  readonly setting: number;
}

/** A list on which those who look for something see whether it is there. */
export interface ListMoment {
  readonly name: string;
  readonly slots: number;
  /** How visible the word is that says that nothing is on it. */
  readonly empty: number;
  readonly items: readonly ItemMoment[];
}

/** A condition: a wire to each who waits, by how live it is, and what was called to wake them. */
export interface CallsMoment {
  readonly wires: readonly number[];
  /** How much somebody looks. */
  readonly looks: number;
  readonly list?: ListMoment;
  readonly calls: readonly {readonly text: string; readonly alpha: number}[];
}

/** A number that several tasks read and write. */
export interface CountMoment {
  readonly value: Crossing<string>;
  /** What tasks have read, and what they are about to write. */
  readonly copies: readonly ItemMoment[];
  readonly key: KeyMoment;
  readonly keyAlpha: number;
  /** How many writes came to nothing, and how visible that is. */
  readonly lost: {readonly count: number; readonly alpha: number};
}

/** The sharing view at one instant of film. */
export interface SharingMoment extends SoloMoment {
  readonly view: 'sharing';
  readonly object: SharedObject;
  readonly cards: readonly CardMoment[];
  /** What the object is drawn as: one of these. */
  readonly room?: KeysMoment;
  readonly belt?: BeltMoment;
  readonly gate?: GateMoment;
  readonly count?: CountMoment;
  readonly calls?: CallsMoment;
}
