import {EventLoop} from '../../model/asyncio/base-events.ts';
import {AsyncioCoroutine} from '../../model/asyncio/coroutines.ts';
import {Future} from '../../model/asyncio/futures.ts';
import {LoopBound} from '../../model/asyncio/mixins.ts';
import {Task} from '../../model/asyncio/tasks/task.ts';
import {PyException, type Traceback} from '../objects/exceptions.ts';
import {PyCoroutine} from '../run/coroutines.ts';
import {Frame} from '../run/frames.ts';
import {lettingGo, ofFrame, referents} from './referents.ts';

/** What an object keeps alive, in the order in which CPython's collector looks at it: `tp_traverse`. */
export function traversed(holder: object): readonly unknown[] {
  if (holder instanceof EventLoop) return [new Part(handlesOf(holder)), ...referents(holder)];
  if (holder instanceof LoopBound) return ofLoopBound(holder);
  if (holder instanceof Task) return [holder.getCoro(), ...ofFuture(holder)];
  if (holder instanceof Future) return ofFuture(holder);
  // Freed, a frame lets go of its last name first; looked at, it begins with its caller and its first.
  if (holder instanceof Frame) return ofFrame(holder).toReversed();
  // The frame of what is paused is part of it.
  if (holder instanceof PyCoroutine && !holder.finished) {
    const {locals, held, inner, stack} = holder.frame;
    return [...locals, ...(held ?? []), ...(stack ?? []), inner];
  }
  if (holder instanceof PyException) return ofException(holder);
  return holder instanceof TracebackLink ? holder.traversed() : lettingGo(holder);
}

/** A list, a queue, a tuple or a method that CPython has in between, and the model has not. */
class Part {
  readonly #holds: readonly unknown[];

  public constructor(holds: readonly unknown[]) {
    this.#holds = holds;
  }

  public referents(): readonly unknown[] {
    return this.#holds;
  }
}

/** A sleep is its own handle here, whose future is among the arguments there. */
function handlesOf(loop: EventLoop): unknown[] {
  return loop.referents().map(each => (each instanceof AsyncioCoroutine ? new Part([each]) : each));
}

/** Who waits is in a queue; what it is made of is its own. */
function ofLoopBound(holder: LoopBound): readonly unknown[] {
  const held = referents(holder);
  const own = held.filter(each => each instanceof LoopBound);
  return [new Part(held.filter(each => !(each instanceof LoopBound))), ...own];
}

/** A task is told by a method of its own. */
function ofFuture(holder: Future): readonly unknown[] {
  const told = (each: unknown) => (each instanceof Task ? new Part([each]) : each);
  return referents(holder).map(told);
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
