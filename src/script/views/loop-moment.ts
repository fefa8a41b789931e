import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Hue, Names} from '../cast.ts';
import type {CodeLine} from '../code.ts';
import type {TaskStatus} from '../run-state.ts';
import type {Crossing} from '../track.ts';
import type {Point} from '../units.ts';

/** How a card looks. */
export interface CardLook {
  readonly status: TaskStatus;
  /** Place in the queue, from 1. */
  readonly place?: number;
  /** What a waiting task waits for: `sleep`, `gather`, a task's name. */
  readonly what?: string;
  /** Words of the view's own, in place of those for its place in the queue or for what it waits for. */
  readonly note?: string;
  /** The hue of the task it waits for, if it waits for one. */
  readonly whose?: Hue;
  /** When its timer was set and when it is due, if it waits for one. */
  readonly since?: VirtualSeconds;
  readonly until?: VirtualSeconds;
  /** When the timeout around it will cancel it. */
  readonly limit?: VirtualSeconds;
  /** Whether a `wait_for` stands around what it does: it gave the limit, and it waits for the end. */
  readonly within?: boolean;
  /** Whether its limit has come, and it only leaves things in order. */
  readonly cleansUp?: boolean;
  /** Who has just cancelled it: a timeout's clock, or a call. */
  readonly struck?: 'timeout' | 'cancel';
}

/** A task's card. */
export interface CardMoment {
  readonly name: string;
  readonly hue: Hue;
  /** Its centre. */
  readonly at: Point;
  readonly look: Crossing<CardLook>;
  readonly alpha: number;
  /** Where it waits. */
  readonly berth: number;
  readonly now: VirtualSeconds;
  /** The longest timer anybody waits for in this program. */
  readonly longest: VirtualSeconds;
}

export type BookmarkState = 'ready' | 'running' | 'waiting';

/** The mark at the line where a task is. */
export interface BookmarkMoment {
  readonly name: string;
  readonly hue: Hue;
  /** Index of the line in the window, between two while it moves. */
  readonly row: number;
  readonly slot: number;
  /** How many slots are left to a name that is written out; all of the gutter, if it does not say. */
  readonly slots?: number;
  readonly state: Crossing<BookmarkState>;
  readonly alpha: number;
  /** How lit its line is, 0 to 1: it is while its task runs. */
  readonly lit: number;
  /** The lines further out, at which the same task waits for what it has called. */
  readonly outer: readonly OuterMoment[];
}

/** A line at which a task waits for what it has called. */
export interface OuterMoment {
  readonly row: number;
  readonly alpha: number;
}

/** What a call gave, or what it raised, at the end of its line. */
export interface FlagText {
  readonly text: string;
  /**
   * `held`: an error that goes on once a `finally` has waited for what it waits for; `freed`: that goes on now. `item`:
   * nothing is over, there is one value of many.
   */
  readonly sign: 'result' | 'item' | 'cancelled' | 'failed' | 'held' | 'freed' | 'caught';
  /** Words of our own behind what Python calls it. */
  readonly note?: string;
  /** What it was before it was turned into this. */
  readonly was?: 'cancelled' | 'failed';
}

/** What an `await` has just come to, beside its line: an exception's class, or a task's result in its hue. */
export interface FlagMoment {
  /** The line it is on its way from, and the one it is on its way to. */
  readonly row: Crossing<number>;
  /** An exception may be turned into another on its way, and is caught at its end. */
  readonly says: Crossing<FlagText>;
  /** Whose result it is, or who came upon the exception. */
  readonly hue: Hue;
  readonly alpha: number;
}

/** A line that a caption speaks of. */
export interface PointerMoment {
  /** Index of the line in the window. */
  readonly row: number;
  readonly alpha: number;
}

/** What a line does that a caption speaks of, beside it. */
export interface LabelMoment {
  readonly row: number;
  readonly text: string;
  readonly alpha: number;
}

/** From the line that asks for a call, to the function that will be called. */
export interface RelayMoment {
  /** Indices of the lines in the window. */
  readonly from: number;
  readonly to: number;
  /** When that will be. */
  readonly text: string;
  readonly alpha: number;
}

/** A line that the program has printed. */
export interface ConsoleLineMoment {
  readonly at: VirtualSeconds;
  readonly text: string;
  /** Of who printed it; of nobody, if that is no task on stage. */
  readonly hue: Hue | null;
  /** Index of the line on screen, between two while the console scrolls. */
  readonly row: number;
  /** In pixels, from the left of the first column. */
  readonly left: number;
  readonly alpha: number;
}

/** What stands beside the clock: whether it moves, and why not. */
export interface ClockNote {
  readonly moves: boolean;
  /** What stands before the word; nothing where the clock still stands but is not stopped. */
  readonly sign: 'run' | 'pause' | null;
  readonly word: string;
  readonly note: string;
}

/** A place in the list of a gather's results. */
export interface TrayCellMoment {
  readonly name: string;
  /** What the task returned, as Python writes it. */
  readonly value: string;
  readonly hue: Hue;
  readonly index: number;
  /** How visible the cell is, and how full, 0 to 1. */
  readonly alpha: number;
  readonly filled: number;
  /** The answer on its way from the seat. */
  readonly letter: Point;
  readonly letterAlpha: number;
}

/** A future of the program's own: a box that is empty until somebody, or a timer, fills it. */
export interface FutureMoment {
  /** Its centre. */
  readonly at: Point;
  readonly alpha: number;
  /** How full it is, 0 to 1. */
  readonly filled: number;
  readonly ended: 'done' | 'failed' | 'cancelled';
  /** Its result, where the program prints what it awaits; empty where nothing says it. */
  readonly value: string;
  readonly now: VirtualSeconds;
  /** When the timer that fills it was set and when it is due, if one does. */
  readonly since?: VirtualSeconds;
  readonly until?: VirtualSeconds;
}

/** The way that a card has come. */
export interface TrailMoment {
  /** What has been travelled. */
  readonly points: readonly Point[];
  readonly hue: Hue;
  readonly alpha: number;
}

/** How visible parts of the stage are, 0 to 1, that not every program needs. */
export interface ZonesMoment {
  /** The berths, and the ways to and from them. */
  readonly waiting: number;
  readonly console: number;
}

/** A program's many tasks besides the first, in order of creation. */
export interface CrowdMoment {
  readonly alpha: number;
  readonly members: readonly {
    /** Nothing before it is created. */
    readonly status: TaskStatus | null;
    /** Of those who have cards. */
    readonly hue: Hue | null;
  }[];
}

/** The loop's own steps, where a film is about them. */
export interface TurnMoment {
  readonly alpha: number;
  /** The step it is at, from 0. */
  readonly phase: Crossing<number>;
}

/** The loop view at one instant of film. */
export interface LoopMoment {
  readonly view: 'loop';
  readonly file: string;
  readonly code: readonly CodeLine[];
  readonly names: Names;
  readonly cards: readonly CardMoment[];
  readonly seat: Crossing<Hue | null>;
  readonly bookmarks: readonly BookmarkMoment[];
  readonly flags: readonly FlagMoment[];
  readonly pointers: readonly PointerMoment[];
  readonly labels: readonly LabelMoment[];
  readonly console: readonly ConsoleLineMoment[];
  /** By how many lines the console stands lower than usual, for a long program, or higher, for much that is printed. */
  readonly consoleDown: number;
  readonly now: VirtualSeconds;
  readonly clock: Crossing<ClockNote>;
  readonly tray: readonly TrayCellMoment[];
  readonly future: FutureMoment | null;
  readonly trails: readonly TrailMoment[];
  readonly turn: TurnMoment | null;
  readonly crowd: CrowdMoment | null;
  /** How visible the parts are that come when they are first needed. */
  readonly zones: ZonesMoment;
}
