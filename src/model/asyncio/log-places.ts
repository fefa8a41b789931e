import type {LogPlace} from '../host.ts';

const of =
  (file: string) =>
  (line: number, by: string): LogPlace => ({file, line, function: by});
const baseEvents = of('base_events.py');
const selectorEvents = of('selector_events.py');

/** Where CPython logs what the model says in its place. */
export const SELECTOR_CHOSEN = selectorEvents(64, '__init__');
export const LOOP_CLOSED = baseEvents(742, 'close');
export const DEFAULT_HANDLER = baseEvents(1875, 'default_exception_handler');
export const DEFAULT_HANDLER_FAILED = baseEvents(1910, 'call_exception_handler');
export const BOTH_HANDLERS_FAILED = baseEvents(1946, 'call_exception_handler');
export const SLOW_CALLBACK = baseEvents(2041, '_run_once');
export const LOST_WRITE = selectorEvents(1064, 'write');
export const LOST_WRITELINES = selectorEvents(1180, 'writelines');
