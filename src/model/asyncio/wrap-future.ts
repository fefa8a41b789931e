import type {ConcurrentFuture} from '../concurrent/future.ts';
import type {EventLoop} from './base-events.ts';
import type {DoneCallback} from './done-callbacks.ts';
import {errorForFuture} from './future-errors.ts';
import type {Future} from './futures.ts';

/** `futures.wrap_future`: a future of the loop that follows one of a thread. */
export function wrapFuture(loop: EventLoop, source: ConcurrentFuture): Future {
  const destination = loop.createFuture('wrap_future');
  chainFuture(source, destination);
  return destination;
}

function chainFuture(source: ConcurrentFuture, destination: Future): void {
  const {loop} = destination;
  const referents = () => [source, destination];
  const checkCancel: DoneCallback = {
    label: () => '_chain_future._call_check_cancel',
    run: () => {
      if (destination.cancelled()) source.cancel();
    },
    referents,
  };
  destination.addDoneCallback(checkCancel);
  loop.awaitedOutside.add(destination);
  const passOn = () => {
    if (loop.isClosed()) {
      loop.awaitedOutside.delete(destination);
      return;
    }
    loop.callSoonThreadsafe({
      label: () => `_chain_future._set_state ${destination.label}`,
      run: () => copyState(source, destination),
      referents,
    });
  };
  source.addDoneCallback(passOn, [destination]);
}

function copyState(source: ConcurrentFuture, destination: Future): void {
  destination.loop.awaitedOutside.delete(destination);
  if (destination.cancelled()) return;
  if (source.cancelled()) {
    destination.cancel();
    return;
  }
  const error = source.exception();
  if (error === null) destination.setResult(source.result());
  else {
    const {host} = destination.loop.machine;
    destination.setException(errorForFuture(host, host.convertFutureExc(error)));
  }
}
