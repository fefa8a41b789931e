import type {AsyncioCoroutine} from './asyncio/coroutines.ts';
import type {Callback} from './asyncio/events.ts';
import type {TaskRegistry} from './asyncio/tasks/registry.ts';
import type {Frames} from './frames.ts';

/** A value of the program. The model carries it about and never looks inside. */
export type Value = unknown;

/** What runs when a coroutine runs: yields a future to wait for, or null to be called again next turn. */
export interface Running {
  next(sent: Value): IteratorResult<unknown, Value>;
  throw(error: Value): IteratorResult<unknown, Value>;
  [Symbol.iterator](): Running;
}

/** What `await` drives, and what has frames to show meanwhile. */
export interface Awaiting {
  readonly running: Running;
  readonly inner: Value;
}

/** Something a task can drive: the program's own coroutine, or one of the library's. */
export interface Coroutine {
  readonly qualname: string;
  /** Line of its `def`, or null for library code. */
  readonly def: number | null;
  readonly started: boolean;
  send(value: Value): IteratorResult<unknown, Value>;
  throw(error: Value): IteratorResult<unknown, Value>;
  close(): void;
  /** A task will run it: that nobody awaits it is no mistake. */
  taken?(): void;
  /** The task is gone: if that never began it, it is one again. */
  untaken?(): void;
  /** A task goes on with it: what it awaits is what runs, until the returned function is called. */
  resuming?(): () => void;
  /** Reads what its next step will read: see `Ready`. */
  warm?(): number;
  /** Where it is paused, within `outer`. */
  frames(outer: Frames): Frames;
}

/** The exceptions asyncio itself raises, by their Python names. */
export type ErrorName =
  | 'AssertionError'
  | 'AttributeError'
  | 'BaseException'
  | 'BaseExceptionGroup'
  | 'BlockingIOError'
  | 'BrokenPipeError'
  | 'BrokenBarrierError'
  | 'CancelledError'
  | 'concurrent.futures.CancelledError'
  | 'concurrent.futures.InvalidStateError'
  | 'ConnectionRefusedError'
  | 'ConnectionResetError'
  | 'Exception'
  | 'gaierror'
  | 'GeneratorExit'
  | 'IndexError'
  | 'InvalidStateError'
  | 'KeyboardInterrupt'
  | 'NotImplementedError'
  | 'OSError'
  | 'QueueEmpty'
  | 'QueueFull'
  | 'QueueShutDown'
  | 'RuntimeError'
  | 'StopAsyncIteration'
  | 'StopIteration'
  | 'SystemExit'
  | 'TimeoutError'
  | 'TypeError'
  | 'ValueError';

/** A call of the program that was in progress when something was made. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** The line itself. */
  readonly text: string;
}

/** Where a coroutine was made. */
export interface Origin {
  /** The calls of the program, outermost first. */
  readonly lines: readonly SourceLine[];
  /** `cr_origin`: just as many calls as are remembered; null if some of them are in CPython's own code. */
  readonly exact: readonly SourceLine[] | null;
}

/** What `call_exception_handler` is told. */
export interface ExceptionContext {
  /** A program may leave it out. */
  readonly message?: string;
  readonly exception?: Value;
  readonly future?: Value;
  readonly handle?: Value;
  readonly task?: Value;
  readonly asyncgen?: Value;
  readonly transport?: Value;
  readonly protocol?: Value;
  /** What the handler was told that failed itself. */
  readonly context?: Value;
  /** Where the future or the handle was made, in debug mode. */
  readonly source_traceback?: readonly SourceLine[];
}

/** A place in the program: line and column, both from 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where in CPython's asyncio a message is logged: a format may show it. */
export interface LogPlace {
  /** Without its folder. */
  readonly file: string;
  readonly line: number;
  readonly function: string;
}

/** What the model asks of the language whose programs it runs. */
export interface Host {
  error(name: ErrorName, ...args: Value[]): Value;
  /** Whether a thrown value is an exception of the program, of that kind. */
  isError(thrown: unknown, name: ErrorName): boolean;
  /** A BaseExceptionGroup, or an ExceptionGroup where the errors allow it. */
  exceptionGroup(message: string, errors: readonly Value[]): Value;
  /** Sets `__cause__` (and `__context__`) as `raise error from cause` does. */
  raisedFrom(error: Value, cause: Value): Value;
  /** Sets `__context__`, as for what is raised while another error is handled. */
  during(error: Value, handled: Value): Value;
  incompleteRead(partial: Uint8Array, expected: number | null): Value;
  limitOverrun(message: string, consumed: number): Value;
  /** `_convert_future_exc`: what an error of `concurrent.futures` is called in a loop; any other stays itself. */
  convertFutureExc(error: Value): Value;
  /** What a timeout does to an error that was raised on the way out of its cancel. */
  insertTimeoutError(error: Value): void;
  /** A `bytes`, and what is in one. */
  bytes(data: Uint8Array): Value;
  bytesOf(value: Value): Uint8Array;
  errorName(error: Value): string;
  /** `type(value).__name__`. */
  className(value: Value): string;
  /** `error.__traceback__`, opaque here, and `error.with_traceback(traceback)`. */
  tracebackOf(error: Value): unknown;
  withTraceback(error: Value, traceback: unknown): Value;
  /** What `raise error` throws: one that flew before adds a line to its traceback for each frame that it leaves anew. */
  raising(error: Value): Value;
  /** The context as the dict that an exception handler is given. */
  contextDict(context: ExceptionContext): Value;
  /** Runs what is done while an error is being handled: it is the context of what that raises. */
  handling(error: Value, run: () => void): void;
  /** Runs what is done while an error of a handle is being handled: the loop keeps both for longer. */
  reporting(error: Value, handle: object, run: () => void): void;
  /** How a callback is called in reports: its name, and where the program defines it. */
  callbackSource(callback: Callback): string;
  /** `logger.error(text, exc_info=error)` on asyncio's logger. */
  log(level: 'error' | 'warning' | 'debug', text: string, error: Value, from: LogPlace): void;
  repr(value: Value): string;
  /** Its repr for the schedule: the beginning, if it is long, and a text in any case. */
  shown(value: Value): string;
  /** What the program calls a value: a variable that holds it, or an attribute of one. */
  variableOf(value: Value): string | null;
  str(value: Value): string;
  isCoroutine(value: Value): value is Coroutine;
  /** A coroutine of asyncio's own is there; and somebody has begun it, or made a task of it. */
  coroutineMade(coroutine: AsyncioCoroutine): void;
  coroutineTaken(coroutine: AsyncioCoroutine): void;
  /** One of asyncio's own is about to run: throws what is raised if calls are too deep for that. */
  coroutineBegins(name: string): void;
  /** Runs what asyncio's own code calls: that is one call deeper. */
  deeper<T>(run: () => T): T;
  /** What `await value` drives. Throws the program's TypeError for what cannot be awaited. */
  awaiting(value: Value): Awaiting;
  /** Where a suspended value is paused, within `outer`: no deeper for what has no frames. */
  framesOf(value: Value, outer: Frames): Frames;
  isAwaitable(value: Value): boolean;
  call(callable: Value, args: readonly Value[]): Value;
  /** Qualified name of a callable, as the ready queue shows it. */
  callableName(callable: Value): string;
  /** The program line being executed, or null outside the program. */
  line(): number | null;
  /** The same with its column. */
  place(): Place | null;
  /** Where a suspended value is paused: the innermost place that is not library code. */
  placeOf(value: Value): Place | null;
  /** Which of these somebody holds, be it only a circle of references. */
  stillHeld(values: readonly object[]): readonly object[];
  /** The traceback of an error holds on to the local variables of the coroutine it came from. */
  keepAlive(error: Value, values: readonly unknown[]): void;
  /** The traceback of an error ends in a coroutine that is over, and holds on to whoever awaited that. */
  keepCaller(error: Value): void;
  /** A loop was closed that had these queued, and these tasks: what only that held is gone. */
  letGo(queued: readonly object[], tasks: TaskRegistry): void;
  /** A call of the library's is over that held these: what nobody else holds is gone. */
  dropped(values: readonly object[]): void;
  /** Runs what may run code of the program, while the library holds what this refers to. */
  whileHeld<T>(holder: {referents(): readonly unknown[]}, run: () => T): T;
  /** A handle of the loop has run: what nobody holds any more is gone. */
  handleRun(callback: Callback): void;
  /** So has a step of a task into which this was thrown: it goes first. */
  stepThrown(thrown: Value): void;
  /** The frame in which an awaited value is paused runs, until the returned function is called. */
  resuming(value: Value): () => void;
  /** The calls in progress, outermost first. */
  callsInProgress(): readonly SourceLine[];
  /** A task is to wait for what is no future of the loop's; ends the run if it is one of the program's own making. */
  refuseOwnFuture(yielded: Value): void;
  /** What the model does took as long as so many steps of the program. */
  worked(steps: number): void;
  /** A thread is to wait where its code cannot pause: ends the run. */
  refuseToWait(): never;
  /**
   * Runs what nobody in the program calls: a handle of the loop. `calls`: how many of its own functions the library has
   * called for it, which count for the limit on recursion.
   */
  outside<T>(what: {run(): T}, calls: number): T;
  /** The same in a thread: what others handle does not concern it, nor how deep their calls are. */
  inThread<T>(what: {run(): T}): T;
}
