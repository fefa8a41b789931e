import type {Host, Value} from '../host.ts';

const TEXT = 'StopIteration interacts badly with generators and cannot be raised into a Future';

/** StopIteration cannot live in a future: it would end whoever awaits it. What lives there in its place. */
export function errorForFuture(host: Host, error: Value): Value {
  if (!host.isError(error, 'StopIteration')) return error;
  return host.raisedFrom(host.error('RuntimeError', TEXT), error);
}
