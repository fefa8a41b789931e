import {type Broken, Executor, PROCESSORS} from '../../model/concurrent/executor.ts';
import type {ConcurrentFuture} from '../../model/concurrent/future.ts';
import {type ThreadCode, withoutWaiting} from '../../model/concurrent/worker.ts';
import type {Running} from '../../model/processes/children.ts';
import {PoolJob} from '../../model/processes/pool-job.ts';
import {logFailure} from '../modules/futures-log.ts';
import {FEEDER, unusedName} from '../modules/thread-idents.ts';
import {error} from '../objects/errors.ts';
import {PyException} from '../objects/exceptions.ts';
import type {Keywords} from '../objects/functions.ts';
import {qualifiedName} from '../objects/qualified-name.ts';
import type {Value} from '../objects/types.ts';
import {waitOut} from '../run/pausing.ts';
import {placeNow, refuseAt} from '../run/refusals.ts';
import {tracebackText} from '../run/tracebacks.ts';
import {vm} from '../run/vm.ts';
import {load, type SentCall, sendCall, sendChunk} from './calls.ts';
import {originalFor} from './fork-server.ts';
import {GUARD, type StartMethod} from './importing.ts';
import {checkNotImporting, Process, refuseInProcess} from './process.ts';
import {causedBy, inProcess, type RemoteError} from './remote.ts';
import {spawning} from './shared/shared.ts';

/** What each process of a pool calls before its first job. */
export interface Initializer {
  readonly func: Value;
  readonly args: readonly Value[];
}

/** Whose pool it is. */
export interface PoolKind {
  /** What its processes are called, after how they start. */
  readonly processName: string;
  /** Whether its processes start with it, and not with its first jobs; and end with the program. */
  readonly startsAll: boolean;
  /** Begins the threads with which it serves its processes; their names. */
  readonly threads: () => readonly string[];
  /** Which of them tells of what jobs have come to. */
  readonly teller: number;
  /** How many jobs each of its processes does before another takes its place; null if there is no end. */
  readonly jobsOfProcess: number | null;
  /** The cause of what a job failed with. */
  readonly error: RemoteError;
  /** What has become of it when its initializer, which was asked for there, has failed. */
  readonly broken: (raised: PyException, asked: number) => Broken;
}

const OF_FUTURES: PoolKind = {
  processName: 'Process',
  startsAll: false,
  threads: () => [nextThread(), unusedName(FEEDER, vm.machine.workers)],
  teller: 0,
  jobsOfProcess: null,
  error: '_RemoteTraceback',
  broken: raised => {
    logFailure('critical', 'Exception in initializer:', raised);
    return {
      job: () => error('BrokenProcessPool', ENDED) as unknown as Value,
      submit: () => error('BrokenProcessPool', UNUSABLE) as unknown as Value,
    };
  },
};
const ENDED =
  'A process in the process pool was terminated abruptly while the future was running or pending.';
const UNUSABLE = 'A child process terminated abruptly, the process pool is not usable anymore';

const HANDLERS = ['_handle_workers', '_handle_tasks', '_handle_results'];

function nextThread(): string {
  vm.machine.threads += 1;
  return `Thread-${vm.machine.threads}`;
}

/** `multiprocessing.Pool`. */
export const ofMultiprocessing = (jobsOfProcess: number | null): PoolKind => ({
  processName: 'PoolWorker',
  startsAll: true,
  threads: () => HANDLERS.map(target => `${nextThread()} (${target})`),
  teller: HANDLERS.indexOf('_handle_results'),
  jobsOfProcess,
  error: 'RemoteTraceback',
  broken: (_, asked) =>
    refuseAt(asked, 'an initializer that fails is not modelled', 'catch its error in it'),
});

/** `concurrent.futures.ProcessPoolExecutor`: its processes get copies, and so does who asked them. */
export class ProcessPool extends Executor {
  readonly #processes = new Map<number, Process>();
  /** How many jobs each has done. */
  readonly #done = new Map<number, number>();
  readonly #jobs = new Set<Pick<PoolJob<unknown>, 'isWaiting' | 'kill'>>();
  readonly #kind: PoolKind;
  readonly #hasInitializer: boolean;
  /** How many have yet to begin. */
  #coming = 0;
  #isTerminated = false;
  /** The threads of the program that serve its processes. */
  #threads: readonly string[] = [];
  #method: StartMethod;

  public constructor(
    workers: number | null,
    name: string,
    initializer: Initializer | null,
    method: StartMethod,
    kind: PoolKind = OF_FUTURES,
  ) {
    const asked = placeNow();
    const begin =
      initializer === null
        ? null
        : {
            run: (worker: number, pool: Executor) =>
              withoutWaiting(() =>
                initialize((pool as ProcessPool).#process(worker), initializer, asked),
              ),
            broken: (raised: unknown) => kind.broken(raised as PyException, asked),
          };
    super(vm.machine, workers ?? PROCESSORS, worker => `${name}_${worker}`, begin, kind.startsAll);
    this.#kind = kind;
    this.#hasInitializer = initializer !== null;
    this.#method = method;
    if (kind.startsAll) this.#serve();
    if (kind.startsAll) for (let worker = 0; worker < this.maxWorkers; worker++) this.#come(worker);
  }

  public override restart(as: ProcessPool): void {
    super.restart(as);
    this.#method = as.#method;
  }

  public call(func: Value, args: readonly Value[], keywords: Keywords): ConcurrentFuture {
    return this.#send(func, () => sendCall(func, args, keywords));
  }

  /** One chunk of what `map` was given; its result is a list. */
  public callAll(func: Value, calls: readonly (readonly Value[])[]): ConcurrentFuture {
    return this.#send(func, () => sendChunk(func, calls));
  }

  /** Ends its processes where they wait. False if that one of them does something now, or has: how far it gets is left open. */
  public terminate(): boolean {
    if ([...this.#jobs].some(job => !job.isWaiting)) return false;
    for (const job of this.#jobs) job.kill();
    this.#jobs.clear();
    for (const each of this.#processes.values()) each.ended();
    this.#isTerminated = true;
    this.#coming = 0;
    this.abandon();
    return true;
  }

  #send(func: Value, pickle: () => SentCall): ConcurrentFuture {
    checkNotImporting();
    refuseInProcess('a job for a pool');
    const asked = placeNow();
    waitOut(originalFor(this.#method, asked));
    let sent: SentCall;
    try {
      sent = pickle();
    } catch (thrown) {
      if (!(thrown instanceof PyException)) throw thrown;
      if (this.#kind !== OF_FUTURES) return this.fail(thrown);
      return this.fail(
        causedBy(
          thrown,
          `Traceback (most recent call last):\n${tracebackText(thrown)}`,
          OF_FUTURES.error,
        ),
      );
    }
    const future = this.submit(qualifiedName(func), worker =>
      inProcess(this.#process(worker), sent, asked, this.#kind.error),
    );
    future.teller = this.#threads[this.#kind.teller] ?? null;
    return future;
  }

  /** As many as its queue holds: each of its processes can take one without waiting. */
  protected override get mostAhead(): number {
    return this.#kind.startsAll ? 0 : this.maxWorkers + 1;
  }

  protected override begin<T>(
    worker: number,
    name: string,
    order: number,
    code: ThreadCode<T>,
    done: (result: T) => void,
  ): void {
    this.#process(worker);
    const job = new PoolJob<T>(vm.machine, name, order, code, result => {
      this.#jobs.delete(job);
      this.#count(worker);
      done(result);
    });
    this.#jobs.add(job);
  }

  /** Who has done as many jobs as it may ends; whoever has heard of the last is ahead of the one that comes in its place. */
  #count(worker: number): void {
    const {jobsOfProcess} = this.#kind;
    const done = (this.#done.get(worker) ?? 0) + 1;
    this.#done.set(worker, done);
    if (done !== jobsOfProcess) return;
    this.#done.delete(worker);
    this.#processes.delete(worker);
    this.renew(worker);
    this.#soon(() => {
      if (!this.isDown) this.#come(worker);
    });
  }

  /** One that is there from the beginning begins before it has a job. */
  #come(worker: number): void {
    this.#process(worker);
    if (!this.#hasInitializer) return;
    this.#coming += 1;
    this.#soon(() => {
      this.#coming -= 1;
      this.prepare(worker);
    });
  }

  /** Its processes are no threads of the program; those that serve them are. */
  protected override came(): void {
    if (this.#threads.length === 0) this.#serve();
  }

  protected override left(): void {
    for (const name of this.#threads) vm.machine.workers.delete(name);
  }

  #serve(): void {
    this.#threads = this.#kind.threads();
    for (const name of this.#threads) vm.machine.workers.add(name);
  }

  /** Who joins it waits for all of them to begin. */
  public override isBusy(): boolean {
    return this.#coming > 0 || super.isBusy();
  }

  /** When everybody waits, if it is not terminated by then. */
  #soon(run: () => void): void {
    const {children, now} = vm.machine;
    const next: Running = {
      waits: [],
      when: now,
      go: () => {
        children.remove(next);
        if (!this.#isTerminated) run();
      },
    };
    children.add(next);
  }

  #process(worker: number): Process {
    const known = this.#processes.get(worker);
    if (known !== undefined) return known;
    const original = waitOut(originalFor(this.#method, placeNow()));
    const made = new Process(this.#kind.processName, this.#method, original);
    this.#processes.set(worker, made);
    return made;
  }
}

function initialize(process: Process, {func, args}: Initializer, asked: number): null {
  const {pickled: sent, shared} = spawning(() => sendCall(func, args, null));
  for (const each of shared) each.openIn(process);
  const come = process.comesUp(asked);
  if (process.step(() => come.next(null)).done !== true) {
    refuseAt(asked, 'the program sleeps where a process with an initializer imports it', GUARD);
  }
  process.step(() => {
    const code = load(asked, sent);
    if (code.next(null).done !== true) {
      refuseAt(asked, 'an initializer that waits is not modelled', 'have the first job wait');
    }
  });
  return null;
}
