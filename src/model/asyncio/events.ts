import type {Context} from '../contexts.ts';
import type {SourceLine} from '../host.ts';
import type {Machine} from '../machine.ts';
import type {Queued} from '../tape/queued.ts';
import type {EventLoop} from './base-events.ts';
import type {Ready} from './ready.ts';
import type {Task} from './tasks/task.ts';
import {type Instant, type Timer, whenOf} from './timers.ts';

/** Something the loop can be asked to run. */
export interface Callback {
  /** As `callback-run` and the timers show it. */
  label(): string;
  /** Shows itself as the ready queue does, where that says more than the label. */
  show?(queue: Queued): void;
  run(): void;
  /** Set when it steps a task, which is recorded as that and not as a callback. */
  readonly stepsTask?: boolean;
  /** The task it steps. */
  readonly task?: Task | undefined;
  /** What the program handed over, if it did: for `repr` and error reports. */
  readonly callable?: unknown;
  /** What that is called with. */
  readonly args?: readonly unknown[];
  /** What it keeps alive. */
  referents?(): readonly unknown[];
}

/** `run_forever`, `_run_once` and `Handle._run`. */
const CALLS_TO_RUN = 3;

/** `asyncio.Handle`: a callback that is queued, and the context it will run in. */
export class Handle implements Ready {
  public isCancelled = false;
  public readonly callback: Callback;
  public readonly context: Context;
  /** Where it was set, in debug mode. Few have this or the next: without a value, they take up no room. */
  public sourceTraceback?: readonly SourceLine[];
  /** Python's own wrapper of it, if the program holds one. */
  public host: unknown;

  public constructor(callback: Callback, context: Context) {
    this.callback = callback;
    this.context = context;
  }

  public cancel(): void {
    this.isCancelled = true;
  }

  public cancelled(): boolean {
    return this.isCancelled;
  }

  public show(queue: Queued): void {
    const {callback} = this;
    if (this.isCancelled) queue.cancelled();
    else if (callback.show === undefined) queue.callback(callback.label());
    else callback.show(queue);
  }

  public referents(): readonly unknown[] {
    return this.isCancelled ? [] : [this.callback, this.context];
  }

  public handle(): this {
    return this;
  }

  public takeHandle(): this {
    return this;
  }

  public warm(): number {
    return 0;
  }

  public run(machine: Machine): void {
    const outer = machine.context;
    machine.context = this.context;
    try {
      machine.host.outside(this.callback, CALLS_TO_RUN + (machine.running?.calls?.depth ?? 0));
    } finally {
      machine.context = outer;
    }
  }
}

/** `asyncio.TimerHandle`. */
export class TimerHandle extends Handle implements Timer {
  public instant: Instant;
  public isScheduled = true;
  public after: Timer | null = null;

  public constructor(callback: Callback, context: Context, instant: Instant) {
    super(callback, context);
    this.instant = instant;
  }

  public label(): string {
    return this.callback.label();
  }

  public override cancel(): void {
    if (!this.isCancelled && this.isScheduled) this.instant.scheduled.countCancelled();
    super.cancel();
  }

  /** The loop time it is set for, in seconds. */
  public when(): number {
    return whenOf(this.instant);
  }
}

/** The loop that runs now; the program's RuntimeError if none does. */
export function getRunningLoop(machine: Machine): EventLoop {
  if (machine.running === null) throw machine.host.error('RuntimeError', 'no running event loop');
  return machine.running;
}
