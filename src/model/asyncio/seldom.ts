import type {Context} from '../contexts.ts';
import type {SourceLine, Value} from '../host.ts';
import type {Obstacle} from './deadlock.ts';
import type {DoneCallback} from './done-callbacks.ts';
import type {Future} from './futures.ts';

/** A done callback, and the context it will run in. */
export type Registered = readonly [DoneCallback, Context];

export const NONE: readonly Registered[] = [];

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
  /** Where its exception came from. */
  public traceback: unknown = null;
  public logTraceback = false;
  public awaitedBy: Set<Future> | null = null;
  /** Done callbacks beyond the first. */
  public callbacks: Registered[] = [];
}

/** The part of a report that says where something was made, if that is known. */
export function madeAt(source: readonly SourceLine[] | null | undefined) {
  return source == null ? {} : {source_traceback: source};
}
