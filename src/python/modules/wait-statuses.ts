import {valueError} from '../objects/errors.ts';
import {functions, type Maybe} from '../objects/natives.ts';
import type {Value} from '../objects/types.ts';
import {asIndex} from '../operations/conversion.ts';

const STOPPED = 0x7f;

const statusOf = (given: Maybe) => Number(asIndex(given as Value));
const signalOf = (given: Maybe) => statusOf(given) & 0x7f;
const codeOf = (given: Maybe) => (statusOf(given) >> 8) & 0xff;

/** How a process ended, in the number that `wait()` and `os.system` give. */
export const STATUS_FUNCTIONS: [string, Value][] = functions({
  WIFEXITED: ['status', status => signalOf(status) === 0],
  WEXITSTATUS: ['status', codeOf],
  WIFSIGNALED: ['status', status => signalOf(status) !== 0 && signalOf(status) !== STOPPED],
  WTERMSIG: ['status', signalOf],
  WIFSTOPPED: ['status', status => (statusOf(status) & 0xff) === STOPPED],
  WSTOPSIG: ['status', codeOf],
  waitstatus_to_exitcode: [
    'status',
    status => {
      const signal = signalOf(status);
      if (signal === STOPPED)
        throw valueError(`process stopped by delivery of signal ${codeOf(status)}`);
      return signal === 0 ? codeOf(status) : -signal;
    },
  ],
});
