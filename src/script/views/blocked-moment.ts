import type {VirtualSeconds} from '../../model/schedule.ts';
import type {Names} from '../cast.ts';
import type {CodeLine} from '../code.ts';
import type {CrowdMember} from '../crowd.ts';
import type {Crossing} from '../track.ts';
import type {BookmarkMoment} from './loop-moment.ts';

/** A crowd at one instant: who is answered, who is overdue, and who is not due yet follows from `now`. */
export interface FieldMoment {
  readonly members: readonly CrowdMember[];
  readonly now: VirtualSeconds;
  /** How many of those who end at this very instant the film has told, counted from the first end of all. */
  readonly told: number;
  /** Top of the field. */
  readonly top: number;
  /** How visible are the count under the field, and the program's name on the title and on the takeaway. */
  readonly counts: number;
  readonly titleName: number;
  readonly takeawayName: number;
}

/** How many requests are how far. */
export interface Tally {
  readonly ahead: number;
  readonly answered: number;
  readonly late: number;
  readonly overdue: number;
}

/** Who runs: one task, which may keep the loop without doing anything, or one of the crowd after the other. */
export interface SeatHolder {
  readonly who: string | null;
  readonly does: 'runs' | 'blocks' | 'answers' | null;
}

/** What the task has handed to a thread. */
export interface ThreadMoment {
  readonly call: string;
  readonly alpha: number;
  /** How far it has come from the seat to the thread, 0 to 1. */
  readonly moved: number;
  /** How visible the call is: it is gone when the thread is done. */
  readonly busy: number;
}

/** A stretch of a lane in which something lasts. */
export interface Span {
  readonly from: VirtualSeconds;
  readonly to: VirtualSeconds;
}

/** The lanes of one program. Nothing is seen right of `now`, nor before the film has told it. */
export interface HalfLanes {
  readonly handler: string;
  /** Where it kept the seat, where it waited, and the instants at which it ran. */
  readonly blocked: readonly Span[];
  readonly waits: readonly Span[];
  readonly runs: readonly VirtualSeconds[];
  /** One in forty of the crowd, so that single answers can be told apart. */
  readonly samples: readonly CrowdMember[];
  /** Threads beside the loop's own. */
  readonly threads: readonly Span[];
}

export interface HalfMoment {
  readonly heading: string;
  readonly remark: string;
  readonly name: string;
  readonly code: readonly CodeLine[];
  readonly names: Names;
  readonly bookmarks: readonly BookmarkMoment[];
  readonly field: FieldMoment;
  readonly seat: Crossing<SeatHolder>;
  readonly thread: ThreadMoment | null;
  readonly lanes: HalfLanes;
  /** How visible the handler's lane is: it comes with its first step. */
  readonly started: number;
  readonly isFrozen: number;
}

/** Words of the view, in the film's language. */
export interface BlockedWords {
  readonly field: string;
  readonly ahead: string;
  readonly answered: string;
  readonly overdue: string;
  readonly lateCount: string;
  readonly late: string;
  /** Before who runs, and when nobody does. */
  readonly running: string;
  readonly nobody: string;
  readonly answers: string;
  /** What a tick in the lane of the answers stands for. */
  readonly sample: string;
  readonly runs: string;
  readonly waits: string;
  readonly thread: string;
  readonly frozen: string;
  /** Of the axis. */
  readonly unit: string;
}

/** Two programs with a crowd each, on one clock. */
export interface BlockedMoment {
  readonly view: 'blocked';
  readonly words: BlockedWords;
  readonly halves: readonly HalfMoment[];
  readonly now: VirtualSeconds;
  readonly domain: VirtualSeconds;
  /** Lanes of each program: a thread in one of them makes room for it in both. */
  readonly rows: 2 | 3;
  /** How visible the key is: it stays for the takeaway. */
  readonly keyAlpha: number;
}
