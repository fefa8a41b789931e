import type {Context} from '../contexts.ts';
import type {SourceLine, Value} from '../host.ts';
import type {Obstacle} from './deadlock.ts';
import type {DoneCallback} from './done-callbacks.ts';
import type {Future} from './futures.ts';

/** A done callback, and the context it will run in. */
export type Registered = readonly [DoneCallback, Context];

const NONE: readonly Registered[] = [];

/**
 * What few futures have. A program may have a hundred thousand that wait, and what a future takes up is paid for by
 * the collector, which moves it twice: with all this in each, a future was twice as large.
 */
export class Seldom {
  /** Where it was made, in debug mode. */
  public sourceTraceback: readonly SourceLine[] | null = null;
  public obstacle: Obstacle | null = null;
  /** The program's own attributes and class, for those who subclass. */
  public host: unknown = undefined;
  public cancelMessage: Value = null;
  public cancelledError: Value = null;
  /** Of a task: how often it was asked to stop. */
  public cancelRequests = 0;
  /** And whether it is to be thrown a CancelledError at its next step. */
  public mustCancel = false;
  /** And whether it was done at once, and needs its coroutine no more. */
  public endedEagerly = false;
  /** Where its exception came from. */
  public traceback: unknown = null;
  /** What it failed with. */
  public error: Value = null;
  public logTraceback = false;
  public awaitedBy: Set<Future> | null = null;
  /** Done callbacks beyond the first. */
  public callbacks: Registered[] = [];
}

/** Has room for all that once it needs any of it. */
export abstract class HasSeldom {
  /** Null as long as all of it is as it was. */
  protected rare: Seldom | null = null;

  protected get seldom(): Seldom {
    this.rare ??= new Seldom();
    return this.rare;
  }

  public get sourceTraceback(): readonly SourceLine[] | null {
    return this.rare?.sourceTraceback ?? null;
  }

  public get cancelMessage(): Value {
    return this.rare?.cancelMessage ?? null;
  }

  public set cancelMessage(message: Value) {
    if (message !== this.cancelMessage) this.seldom.cancelMessage = message;
  }

  /** What somebody waits for who waits for this. */
  public get obstacle(): Obstacle | null {
    return this.rare?.obstacle ?? null;
  }

  public set obstacle(obstacle: Obstacle) {
    this.seldom.obstacle = obstacle;
  }

  /** The program's own attributes and class, for those who subclass. */
  public get host(): unknown {
    return this.rare?.host;
  }

  public set host(host: unknown) {
    this.seldom.host = host;
  }

  protected get cancelRequests(): number {
    return this.rare?.cancelRequests ?? 0;
  }

  protected set cancelRequests(count: number) {
    this.seldom.cancelRequests = count;
  }

  public get mustCancel(): boolean {
    return this.rare?.mustCancel ?? false;
  }

  public set mustCancel(must: boolean) {
    if (must !== this.mustCancel) this.seldom.mustCancel = must;
  }

  protected get cancelledError(): Value {
    return this.rare?.cancelledError ?? null;
  }

  /** What it failed with. */
  protected get error(): Value {
    return this.rare?.error ?? null;
  }

  protected get callbacks(): readonly Registered[] {
    return this.rare?.callbacks ?? NONE;
  }
}

/** The part of a report that says where something was made, if that is known. */
export function madeAt(source: readonly SourceLine[] | null | undefined) {
  return source == null ? {} : {source_traceback: source};
}
