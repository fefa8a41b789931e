import type {Value} from '../../host.ts';
import {Future} from '../futures.ts';

/** How often a task was asked to stop, and whether its coroutine is still to be told. */
export abstract class CancelRequests extends Future {
  public cancelling(): number {
    return this.cancelRequests;
  }

  public uncancel(): number {
    if (this.cancelRequests > 0) {
      this.cancelRequests -= 1;
      if (this.cancelRequests === 0) this.mustCancel = false;
    }
    return this.cancelRequests;
  }

  /** What the next step is to throw: a CancelledError, if it is still to be told, or what was to be thrown anyway. */
  protected takeCancel(error: Value): Value {
    if (!this.mustCancel) return error;
    this.mustCancel = false;
    const {host} = this.loop.machine;
    return error !== null && host.isError(error, 'CancelledError')
      ? error
      : this.makeCancelledError();
  }
}
