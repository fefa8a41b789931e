import {defineError, error, errorType} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import type {Value} from '../objects/types.ts';
import {refuseAt} from '../run/refusals.ts';
import {tracebackText} from '../run/tracebacks.ts';
import {load, type SentCall, sendResult} from './calls.ts';
import {Pickler} from './pickle.ts';
import type {Process} from './process.ts';
import type {Saved} from './saved.ts';

defineError('_RemoteTraceback', [errorType('Exception')], 'concurrent.futures.process');
defineError('RemoteTraceback', [errorType('Exception')], 'multiprocessing.pool');

export type RemoteError = '_RemoteTraceback' | 'RemoteTraceback';

/** A call in another process, as code that pauses where it waits there. `asked` is where the program asked for it. */
export function* inProcess(
  process: Process,
  sent: SentCall,
  asked: number,
  error: RemoteError,
): Generator<unknown, Value, null> {
  let result: Saved;
  try {
    yield* process.steps(process.comesUp(asked));
    const code = process.step(() => load(asked, sent));
    const value = yield* process.steps(code);
    refuseThreadsLeft(process, asked);
    result = process.run(() => sendResult(value));
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    throw broughtBack(process, thrown, asked, error);
  }
  return load(asked, result);
}

function refuseThreadsLeft(process: Process, asked: number): void {
  if (!process.threads.own.executors.some(each => each.isBusy())) return;
  refuseAt(asked, 'a thread that a job leaves at work is not modelled', 'have the job join it');
}

/** An exception as it arrives: without its traceback, which is told in its cause. */
function broughtBack(
  process: Process,
  raised: PyException,
  asked: number,
  error: RemoteError,
): PyException {
  const text = process.run(() => tracebackText(raised));
  const sent = process.run(() => saveException(raised, asked));
  const copy = load(asked, sent) as PyException;
  return causedBy(copy, text, error);
}

function saveException(raised: PyException, asked: number): Saved {
  try {
    return new Pickler().save(raised);
  } catch (thrown) {
    if (!(thrown instanceof PyException)) throw thrown;
    const found = `a job raises a ${raised.cls.name} that cannot be pickled`;
    return refuseAt(asked, found, 'raise it with a text');
  }
}

/** What is raised where nobody of the program's own process was: its cause is a text. */
export function causedBy(raised: PyException, text: string, as: RemoteError): PyException {
  raised.cause = error(as, `\n"""\n${text}"""`);
  raised.suppress = true;
  return raised;
}
