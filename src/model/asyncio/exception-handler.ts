import type {ExceptionContext} from '../host.ts';
import type {EventLoop} from './base-events.ts';

/** `loop.call_exception_handler`: the program's own handler, or the default one. */
export function callExceptionHandler(loop: EventLoop, context: ExceptionContext): void {
  const {machine} = loop;
  const {host} = machine;
  const {message: report, exception} = context;
  const about =
    exception === undefined ? {} : {error: host.errorName(exception), message: host.str(exception)};
  machine.record({kind: 'error-reported', report, ...about});
  if (loop.exceptionHandler === null) defaultExceptionHandler(loop, context);
  else host.handleException(loop.exceptionHandler, loop, context);
}

/** `loop.default_exception_handler`: everything that is known goes to asyncio's log. */
export function defaultExceptionHandler(loop: EventLoop, context: ExceptionContext): void {
  const {host} = loop.machine;
  const {message, exception, ...rest} = context;
  const details = Object.entries(rest)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, value]) => `${key}: ${host.repr(value)}`);
  host.log('error', [message, ...details].join('\n'), exception ?? null);
}
