import type {Context} from '../contexts.ts';
import type {ExceptionContext, Host, SourceLine, Value} from '../host.ts';
import {sourceLines} from '../stack-lines.ts';
import type {EventLoop} from './base-events.ts';
import {Handle} from './events.ts';
import {BOTH_HANDLERS_FAILED, DEFAULT_HANDLER, DEFAULT_HANDLER_FAILED} from './log-places.ts';
import {Task} from './tasks/task.ts';

/** `loop.call_exception_handler`: the program's own handler, or the default one. */
export function callExceptionHandler(loop: EventLoop, context: ExceptionContext): void {
  const {machine} = loop;
  const {host} = machine;
  const {message, exception} = context;
  const about =
    exception === undefined ? {} : {error: host.errorName(exception), message: host.str(exception)};
  const {seq, at} = machine;
  machine.record({seq, at, kind: 'error-reported', report: message ?? 'None', ...about});
  if (loop.exceptionHandler === null) handleByDefault(loop, context);
  else handle(loop, context, host.contextDict(context));
}

/** By the program's handler, in the context of whom it is about. If it fails, the default one says so. */
function handle(loop: EventLoop, about: ExceptionContext, context: Value): void {
  const {machine} = loop;
  const {host} = machine;
  const outer = machine.context;
  machine.context = contextOf(about) ?? outer;
  try {
    host.call(loop.exceptionHandler, [loop, context]);
  } catch (exception) {
    if (isLeftAlone(host, exception)) throw exception;
    const message = 'Unhandled error in exception handler';
    const why = ' while handling an unexpected error in custom exception handler';
    const told = {message, exception, context};
    host.handling(exception, () => handleByDefault(loop, told, why));
  } finally {
    machine.context = outer;
  }
}

/** Something of what it is about may have no repr, because that raises. */
function handleByDefault(loop: EventLoop, context: ExceptionContext, why = ''): void {
  const {host} = loop.machine;
  try {
    defaultExceptionHandler(loop, context);
  } catch (exception) {
    if (isLeftAlone(host, exception)) throw exception;
    const from = why === '' ? DEFAULT_HANDLER_FAILED : BOTH_HANDLERS_FAILED;
    host.log('error', `Exception in default exception handler${why}`, exception, from);
  }
}

function contextOf({task, future, handle}: ExceptionContext): Context | null {
  const thing = task ?? future ?? handle;
  return thing instanceof Task || thing instanceof Handle ? thing.context : null;
}

function isLeftAlone(host: Host, thrown: unknown): boolean {
  if (!host.isError(thrown, 'BaseException')) return true;
  return host.isError(thrown, 'SystemExit') || host.isError(thrown, 'KeyboardInterrupt');
}

/** `loop.default_exception_handler`: everything that is known goes to asyncio's log. */
export function defaultExceptionHandler(loop: EventLoop, context: ExceptionContext): void {
  const {host} = loop.machine;
  const {message, exception, source_traceback: source, ...rest} = context;
  const others = Object.entries(rest).map(([key, value]) => [key, host.repr(value)] as const);
  const details = [...others, ...madeAt(loop, source)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${key}: ${text}`);
  const title = message || 'Unhandled exception in event loop';
  host.log('error', [title, ...details].join('\n'), exception ?? null, DEFAULT_HANDLER);
}

/** Where the object was made, if that is known, or else the handle that runs. */
function madeAt({handle}: EventLoop, source: readonly SourceLine[] | undefined) {
  if (source !== undefined) return [['source_traceback', madeText('Object', source)] as const];
  const calls = handle?.sourceTraceback ?? [];
  return calls.length > 0 ? [['handle_traceback', madeText('Handle', calls)] as const] : [];
}

function madeText(what: string, source: readonly SourceLine[]): string {
  return [`${what} created at (most recent call last):`, ...sourceLines(source)].join('\n');
}
