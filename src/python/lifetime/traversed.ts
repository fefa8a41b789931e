import {EventLoop} from '../../model/asyncio/base-events.ts';
import {Task} from '../../model/asyncio/tasks/task.ts';
import {PyException, type Traceback} from '../objects/exceptions.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import {Frame} from '../run/frames.ts';
import {ofFrame, referents} from './referents.ts';

/** What an object keeps alive, in the order in which CPython's collector looks at it: `tp_traverse`. */
export function traversed(holder: object): readonly unknown[] {
  if (holder instanceof EventLoop) return [...holder.referents(), ...referents(holder)];
  if (holder instanceof Task) return [holder.getCoro(), ...referents(holder)];
  // Freed, a frame lets go of its last name first; looked at, it begins with its caller and its first.
  if (holder instanceof Frame) return ofFrame(holder).toReversed();
  // The frame of what is paused is part of it.
  if (holder instanceof PyCoroutine && !holder.finished) {
    const {locals, held, inner, stack} = holder.frame;
    return [...locals, ...(held ?? []), ...(stack ?? []), inner];
  }
  if (holder instanceof PyException) return ofException(holder);
  return holder instanceof TracebackLink ? holder.traversed() : referents(holder);
}

function ofException({args, traceback, library, cause, context}: PyException): readonly unknown[] {
  return [...args, new TracebackLink(traceback, library), cause, context];
}

/** One line of a traceback and the next, which is nearer to where it was raised: what is further in is found later. */
class TracebackLink {
  readonly #line: Traceback | null;
  /** What the library's own lines hold, which are the innermost. */
  readonly #library: readonly unknown[];

  public constructor(line: Traceback | null, library: readonly unknown[]) {
    this.#line = line;
    this.#library = library;
  }

  public traversed(): readonly unknown[] {
    if (this.#line === null) return this.#library;
    const {next, frame} = this.#line;
    return [new TracebackLink(next, this.#library), frame];
  }
}
