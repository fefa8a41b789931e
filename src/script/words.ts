import type {VirtualSeconds} from '../model/schedule.ts';
import type {TaskStatus} from './run-state.ts';

/** The stage's own words: what stands on screen whatever the program. */
export interface Words {
  readonly series: string;
  readonly running: readonly [word: string, note: string];
  readonly ready: readonly [word: string, note: string];
  readonly waiting: readonly [word: string, note: string];
  /** Over the column that says how each task ended, and on the card of one that came to its end. */
  readonly ended: string;
  readonly done: string;
  readonly empty: string;
  readonly output: string;
  readonly runs: string;
  /** A place in the ready queue, from 1. */
  readonly place: (index: number) => string;
  readonly results: string;
  /** Of the timer that fills a future, and what is in it then. */
  readonly timerLeft: (seconds: number) => string;
  readonly hasResult: string;
  readonly left: (seconds: number, whole: number) => string;
  readonly took: (seconds: number) => string;
  /** How long a wait would take that its limit will cut off. */
  readonly needs: (seconds: number) => string;
  /** What a task waits for, before another task's name. */
  readonly waitsFor: string;
  /** What `as_completed` waits for. */
  readonly firstDone: string;
  /** What is waited for, where its own name is too long for a card. */
  readonly inShort: Readonly<Record<string, string>>;
  readonly failed: string;
  readonly cancelled: string;
  /** How many tasks there are, and how many of them are in each state. */
  readonly tasks: (count: number) => string;
  readonly counted: Readonly<Record<TaskStatus, (count: number) => string>>;
  readonly comma: string;
  /** An exception that an `except` has taken. */
  readonly caught: string;
  /** An exception that goes on once a `finally` is done. */
  readonly held: string;
  /** One that has waited for a `finally`, and goes on. */
  readonly freed: string;
  /** A timeout's clock is up, and the cancel it asks for. */
  readonly timeIsUp: string;
  /** Over the cancel that a call asks for. */
  readonly request: string;
  readonly cancel: string;
  /** A limit on its lane, before it has come and when it has. */
  readonly limitOf: (seconds: number) => string;
  /** With the call that it is for, where that is not said otherwise. */
  readonly limitCame: (seconds: number, call?: string) => string;
  /** What a cancelled task still does, and how long that takes. */
  readonly cleanup: string;
  readonly cleanupOf: (seconds: number) => string;
  /** What may be awaited. */
  readonly awaited: Readonly<Record<'coroutine' | 'task' | 'future', string>>;
  /** Who does what is awaited: the one who awaits, another task, or a timer. */
  readonly doneBy: {
    readonly itself: (root: string) => string;
    readonly task: (name: string) => string;
    readonly timer: string;
  };
  readonly untilLimit: (seconds: number) => string;
  /** Of a `wait_for` around what a card does: until its limit, and after that. */
  readonly waitFor: (seconds: number) => string;
  readonly waitForWaits: string;
  readonly clockStopped: string;
  readonly clockMoves: string;
  readonly runningIsFree: string;
  readonly nextIsReady: string;
  readonly nobodyReady: string;
  /** Nobody runs and nobody is ready: what the loop does about it. */
  readonly clockNext: string;
  readonly everyoneWaits: string;
  /** The clock moves although somebody runs: the thread is blocked. */
  readonly seatIsKept: string;
  readonly allDone: string;
  /** What the marks in a lane mean, and those beside the code: where a task is, and what it came from. */
  readonly marks: Readonly<
    Record<
      'run' | 'ready' | 'wait' | 'frame' | 'block' | 'hold' | 'cut' | 'ghost' | 'caller',
      string
    >
  >;
  /** What has a function called later, where no task waits; and how much later. */
  readonly calledLater: string;
  readonly later: (delay: VirtualSeconds) => string;
  /** In a bar of a task that keeps the thread and does nothing. */
  readonly blocks: string;
  /** A core of the machine, from 1, and one that nobody uses. */
  readonly core: (index: number) => string;
  readonly idle: string;
  readonly computes: (name: string) => string;
  /** The loop's own thread, those of a pool, the lane of one of them, and what it does. */
  readonly loopThread: readonly [word: string, note: string];
  readonly poolThread: readonly [word: string, note: string];
  readonly thread: string;
  readonly worker: Readonly<Record<'idle' | 'works' | 'done', string>>;
  /** The room behind a lock's door, the line before it, and the keys. */
  readonly inside: readonly [word: string, note: string];
  readonly inLine: readonly [word: string, note: string];
  readonly keys: (count: number) => string;
  /** What a card waits for, by the call that suspends it. */
  readonly waitsAt: Readonly<Record<string, string>>;
  /** A gate. */
  readonly closed: string;
  readonly open: string;
  /** The places of those who wait for a condition, and of those who have seen that it is true. */
  readonly waitsForCall: readonly [word: string, note: string];
  readonly goesOn: string;
  /** Before the name of what one looks at, or alone. */
  readonly looksAt: readonly [at: string, alone: string];
  /** Before a call. */
  readonly calls: string;
  /** How many of the writes to a number came to nothing. */
  readonly lost: (count: number) => string;
  readonly puts: string;
  readonly gets: string;
  /** How many items a queue may hold, and how many it holds. */
  readonly atMost: (count: number) => string;
  readonly items: (count: number) => string;
  /** Where they are. */
  readonly inQueue: string;
  readonly queueFull: string;
  /** The same on a short stretch. */
  readonly full: string;
  /** Beside the first wait for a key. */
  readonly waitsInLine: string;
  /** Over steps that all happen at one instant of the clock. */
  readonly allAt: (seconds: number) => string;
  readonly remember: string;
  readonly created: string;
  readonly finished: string;
  /** The loop's own steps, under their heading. */
  readonly turn: readonly [heading: string, ...steps: string[]];
  readonly answers: string;
  readonly saved: (seconds: number) => string;
}
