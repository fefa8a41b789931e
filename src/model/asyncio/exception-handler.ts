import type {ExceptionContext, SourceLine} from '../host.ts';
import type {EventLoop} from './base-events.ts';

/** `loop.call_exception_handler`: the program's own handler, or the default one. */
export function callExceptionHandler(loop: EventLoop, context: ExceptionContext): void {
  const {machine} = loop;
  const {host} = machine;
  const {message: report, exception} = context;
  const about =
    exception === undefined ? {} : {error: host.errorName(exception), message: host.str(exception)};
  const {seq, at} = machine;
  machine.record({seq, at, kind: 'error-reported', report, ...about});
  if (loop.exceptionHandler === null) defaultExceptionHandler(loop, context);
  else host.handleException(loop.exceptionHandler, loop, context);
}

/** `loop.default_exception_handler`: everything that is known goes to asyncio's log. */
export function defaultExceptionHandler(loop: EventLoop, context: ExceptionContext): void {
  const {host} = loop.machine;
  const {message, exception, source_traceback: source, ...rest} = context;
  const others = Object.entries(rest).map(([key, value]) => [key, host.repr(value)] as const);
  const details = [...others, ...madeAt(loop, source)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, text]) => `${key}: ${text}`);
  host.log('error', [message, ...details].join('\n'), exception ?? null);
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

/** As `traceback.format_list` has them. */
export function sourceLines(source: readonly SourceLine[]): string[] {
  return source.flatMap(({file, line, name, text}) => [
    `  File "${file}", line ${line}, in ${name}`,
    `    ${text.trim()}`,
  ]);
}
