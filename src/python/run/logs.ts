import type {LogPlace} from '../../model/host.ts';
import type {PyException} from '../objects/exceptions.ts';
import {say} from './output.ts';
import {tracebackText} from './tracebacks.ts';
import {vm} from './vm.ts';

type Level = 'error' | 'warning' | 'debug';
export type Logger = (
  level: Level,
  text: string,
  raised: PyException | null,
  from: LogPlace,
) => boolean;

/** The `logging` module takes over once a program imports it. */
export function setLogger(log: Logger | null): void {
  vm.logger = log;
}

/** What asyncio's own logger does: without handlers, warnings and errors go to stderr as they are. */
export function logError(
  level: Level,
  text: string,
  raised: PyException | null,
  from: LogPlace,
): void {
  if (vm.logger?.(level, text, raised, from) || level === 'debug') return;
  const trace = raised === null ? '' : tracebackText(raised);
  say(`${text}\n${trace}`);
}
