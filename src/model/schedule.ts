/** Seconds on the loop's virtual clock, exact to the nanosecond. Code takes none of them; only waiting does. */
export type VirtualSeconds = number;

/** A place in the program where a task is paused: qualified name, and the line (1-based) unless it is library code. */
export type Frame = readonly [name: string] | readonly [name: string, line: number];

/**
 * One thing that happened while the program ran. Many share an instant, so `seq` orders them; `at` is the clock.
 *
 * Labels: a task is named as `Task.get_name()` names it; another future is `F<n>:<qualified name of its creator>`;
 * a callback by its qualified name. `by` is who caused it: a task, a callback (`cb:<label>`), a worker
 * (`worker:<name>`), or `main` for the program's top level. `line` is the program line being executed, or null.
 */
export type ScheduleEvent = {
  readonly seq: number;
  readonly at: VirtualSeconds;
} & EventBody;

export type EventBody =
  /** A task object exists; its first step is queued (or, when eager, about to run). */
  | {
      readonly kind: 'task-created';
      readonly task: string;
      readonly coro: string;
      /** Line of the coroutine's `def`, where its bookmark starts. */
      readonly def: number | null;
      readonly by: string;
      readonly line: number | null;
      readonly eager?: true;
    }
  /** The loop found nothing ready and waited; `until` is the clock when it woke. */
  | {readonly kind: 'loop-slept'; readonly until: VirtualSeconds}
  /** One turn begins: what is ready, what has just come due behind it, and the timers still ahead.
   * Queue entries read `step Task-1`, `wakeup Task-1 <- F1:sleep` or `cb <label>`; timers show the label alone. */
  | {
      readonly kind: 'loop-turned';
      readonly turn: number;
      readonly ready: readonly string[];
      readonly due: readonly string[];
      /** The first of them, at most 16; `more` says how many are left out. */
      readonly timers: readonly (readonly [when: VirtualSeconds, label: string])[];
      readonly more?: number;
    }
  /** A task got the seat. `from` is the future whose completion woke it. */
  | {
      readonly kind: 'task-resumed';
      readonly task: string;
      readonly how: 'first' | 'step' | 'wakeup' | 'eager';
      readonly from?: string;
      readonly state?: 'result' | 'exception' | 'cancelled';
      readonly mustCancel?: true;
    }
  /** A task gave the seat back at an `await`. `on` is a future's label, or `yield` for a bare yield. */
  | {
      readonly kind: 'task-suspended';
      readonly task: string;
      readonly on: string;
      /** Outermost first. */
      readonly frames: readonly Frame[];
    }
  | {
      readonly kind: 'task-ended';
      readonly task: string;
      readonly how: 'result' | 'exception' | 'cancelled';
      /** `repr` of the result. */
      readonly value?: string;
      readonly error?: string;
      readonly message?: string;
    }
  /** `Task.cancel()` was called; `ok` is what it returned. */
  | {
      readonly kind: 'cancel-requested';
      readonly task: string;
      readonly by: string;
      readonly line: number | null;
      readonly ok: boolean;
      readonly message?: string;
    }
  /** A timer was set (`call_later`, `call_at`, `sleep`, a timeout). */
  | {readonly kind: 'timer-set'; readonly when: VirtualSeconds; readonly label: string}
  /** `gather` made its outer future; children in the order of the arguments. */
  | {readonly kind: 'gather-created'; readonly future: string; readonly children: readonly string[]}
  /** A future (not a task) is done. `cancel-requested` is a gather that passed a cancel on and waits for its children. */
  | {
      readonly kind: 'future-done';
      readonly future: string;
      readonly how: 'result' | 'exception' | 'cancelled' | 'cancel-requested';
      readonly by: string;
    }
  /** A callback that is no task step ran. */
  | {readonly kind: 'callback-run'; readonly label: string}
  /** Code kept the thread: `time.sleep` and its like. Nothing else runs meanwhile. */
  | {
      readonly kind: 'loop-blocked';
      readonly by: string;
      readonly line: number | null;
      readonly seconds: VirtualSeconds;
    }
  | {
      readonly kind: 'line-printed';
      readonly by: string;
      readonly line: number | null;
      readonly text: string;
    }
  | {readonly kind: 'worker-started'; readonly worker: string; readonly function: string}
  | {readonly kind: 'worker-ended'; readonly worker: string}
  /** `call_exception_handler`: an error nobody retrieved. */
  | {
      readonly kind: 'error-reported';
      readonly report: string;
      readonly error?: string;
      readonly message?: string;
    }
  /** Nothing ready, no timer that will go off, nobody outside: it would wait for ever. */
  | {readonly kind: 'loop-hung'}
  | {readonly kind: 'limit-reached'}
  /** Something ran as before 3.14 on purpose (`get_event_loop` without a loop). */
  | {readonly kind: 'compat-noted'; readonly what: string};

export type EventKind = EventBody['kind'];
export type EventOf<K extends EventKind> = Extract<ScheduleEvent, {kind: K}>;

export type Outcome =
  | {readonly kind: 'ok'}
  | {
      readonly kind: 'exception';
      readonly error: string;
      readonly message: string;
      readonly line: number | null;
      /** As `traceback.format_exception_only` prints it. */
      readonly text: string;
    }
  | {readonly kind: 'deadlock' | 'limit'; readonly message: string}
  | {readonly kind: 'exit'; readonly code: number | string | null};

/** A program's run, complete: everything that is printed, tested and filmed comes from it. */
export interface Schedule {
  /** The CPython version modelled, such as `3.14.2`. */
  readonly python: string;
  readonly outcome: Outcome;
  readonly total: VirtualSeconds;
  readonly iterations: number;
  readonly steps: number;
  readonly stdout: readonly OutputLine[];
  readonly stderr: readonly OutputLine[];
  readonly events: readonly ScheduleEvent[];
}

export interface OutputLine {
  readonly at: VirtualSeconds;
  /** Who printed it; see `ScheduleEvent`. */
  readonly by: string;
  readonly text: string;
}
