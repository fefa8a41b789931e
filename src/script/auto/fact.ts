import type {VirtualSeconds} from '../../model/schedule.ts';

/** What a task waits for, in the words of a beginner. */
export type Thing =
  | 'time'
  | 'all'
  | 'group'
  | 'task'
  | 'first'
  | 'some'
  | 'lock'
  | 'semaphore'
  | 'queue'
  | 'event'
  | 'condition'
  | 'barrier'
  | 'shield'
  | 'thread'
  | 'server'
  | 'clients'
  | 'connection'
  | 'data'
  | 'room'
  | 'close'
  | 'child'
  | 'output'
  | 'exit'
  | 'other';

/** Something that happened, as a caption may tell it. Names are those on screen. */
export type Fact =
  | {readonly is: 'starts'; readonly who: string}
  /** `later`: after the clock has moved. An `eager` task does not stand in line: it runs at once. */
  | {
      readonly is: 'created';
      readonly who: readonly string[];
      readonly at: VirtualSeconds;
      readonly later: boolean;
      readonly eager: boolean;
    }
  | {
      readonly is: 'waits';
      readonly who: string;
      readonly thing: Thing;
      /** Seconds on the clock until it is woken, if a timer does that. */
      readonly seconds: VirtualSeconds | null;
      /** The task it waits for. */
      readonly other: string | null;
      /** How many it waits for. */
      readonly count: number;
      /** The program's line. */
      readonly line: number | null;
    }
  | {readonly is: 'aside'; readonly who: string; readonly line: number | null}
  /** `again`: the clock has moved before, while code kept the seat. */
  | {readonly is: 'clock'; readonly until: VirtualSeconds; readonly again: boolean}
  | {
      readonly is: 'blocks';
      readonly who: string;
      readonly seconds: VirtualSeconds;
      /** How many others are ready or wait meanwhile. */
      readonly others: number;
      readonly line: number | null;
    }
  | {readonly is: 'woken'; readonly who: string; readonly at: VirtualSeconds}
  /** Who asks: a task, a task group, a timeout, or `asyncio.run` at its end. */
  | {
      readonly is: 'cancel';
      readonly by: {readonly task: string} | 'group' | 'timeout' | 'loop';
      readonly who: readonly string[];
      /** The same as the schedule names them. */
      readonly tasks: readonly string[];
      readonly at: VirtualSeconds;
    }
  /** Told only when its author says something of it. */
  | {readonly is: 'printed'}
  | {
      readonly is: 'ended';
      readonly who: readonly string[];
      readonly at: VirtualSeconds;
      readonly how: 'result' | 'exception' | 'cancelled';
      readonly error: string;
      /** Whether it is the first task, with which the program ends. */
      readonly last: boolean;
      /** How many others are not over yet. */
      readonly left: number;
      /** What its end brings with it, if it is the first task. */
      readonly closes: Closes;
    };

/**
 * What the end of the first task brings with it: the end of the program, the cancel of who is left, the end of this run
 * of the loop with nobody left or with some, or nothing.
 */
export type Closes = 'program' | 'rest' | 'loop' | 'loop-with-rest' | 'nothing';

/** What two facts share that would be told in the same words, whenever they happen. */
export function wordsFor(fact: Fact): string {
  return JSON.stringify({...fact, ...(fact.is === 'cancel' && {at: 0})});
}
