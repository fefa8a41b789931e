import {nanoseconds} from '../../model/clock.ts';
import {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {Wait} from '../../model/concurrent/worker.ts';
import {functions, waiting} from '../objects/natives.ts';
import {nativeType, PyObject, type Value} from '../objects/types.ts';
import {PyList} from '../objects/values.ts';
import {getAttribute} from '../operations/get-attribute.ts';
import {toArray} from '../operations/iteration.ts';
import {toFloat} from '../operations/numbers.ts';
import {vm} from '../run/vm.ts';
import {jobResult} from './waits-for-jobs.ts';

const watchType = nativeType('_Waiter', undefined, 'concurrent.futures._base');

/** Futures that somebody waits for, and those of them that have come, in the order in which they did. */
class Watch extends PyObject {
  readonly #futures: readonly ConcurrentFuture[];
  #come: ConcurrentFuture[] = [];
  readonly #note = (future: ConcurrentFuture) => void this.#come.push(future);

  public constructor(futures: readonly ConcurrentFuture[]) {
    super(watchType);
    this.#futures = futures;
    for (const each of futures) each.watch(this.#note);
  }

  public get some(): boolean {
    return this.#come.length > 0;
  }

  /** Those that came since they were last taken. */
  public take(): ConcurrentFuture[] {
    const come = this.#come;
    this.#come = [];
    return come;
  }

  public end(): void {
    for (const each of this.#futures) each.unwatch(this.#note);
  }
}

/** Raises AttributeError for what is no future. */
export function futuresOf(fs: Value): ConcurrentFuture[] {
  const all = toArray(fs);
  for (const each of all) if (!(each instanceof ConcurrentFuture)) getAttribute(each, '_condition');
  return all as unknown as ConcurrentFuture[];
}

const watch = (value: unknown) => value as Watch;

/** What `as_completed` is built on. */
export const WATCHES: readonly (readonly [string, Value])[] = [
  ...functions({
    _watch: ['futures', futures => new Watch(futuresOf(futures as Value))],
    _taken: ['watch', self => new PyList(watch(self).take() as unknown as Value[])],
    _end: ['watch', self => watch(self).end()],
  }),
  [
    '_some',
    waiting('_some', 'watch, timeout', function* (self, timeout) {
      const end =
        timeout === null ? null : vm.machine.time + nanoseconds(toFloat(timeout as Value));
      const ready = () => watch(self).some;
      if (!ready()) yield new Wait(end, ready, jobResult());
      return ready();
    }),
  ],
];
