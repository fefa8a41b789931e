import type {PyException} from '../objects/exceptions.ts';
import type {Value} from '../objects/types.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {call} from '../run/calls.ts';
import {say} from '../run/output.ts';
import {tracebackText} from '../run/tracebacks.ts';
import {vm} from '../run/vm.ts';
import {loadModule} from './registry.ts';

/** What `concurrent.futures` tells its own logger: without the `logging` module, that is stderr. */
export function logFailure(level: 'critical' | 'error', text: string, raised: PyException): void {
  if (vm.logger === null) {
    say(`${text}\n${tracebackText(raised)}`);
    return;
  }
  const getLogger = getAttribute(loadModule('logging') as Value, 'getLogger');
  const log = getAttribute(call(getLogger, ['concurrent.futures']), level);
  call(log, [text], new Map([['exc_info', raised]]));
}
