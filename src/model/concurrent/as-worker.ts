import type {Nanoseconds} from '../clock.ts';
import type {Machine} from '../machine.ts';
import type {ThreadState} from './worker.ts';

/** Whose code it is: its name, its number among workers, and what is its own. */
export interface WorkerIdentity {
  readonly name: string;
  readonly order: number;
  readonly state: ThreadState;
}

/**
 * Runs code as a worker thread does: with its own clock, its own context, and no running loop but its own. Returns what
 * `run` gave, and when it was over on that clock.
 */
export function asWorker<T extends object>(
  machine: Machine,
  {name, order, state}: WorkerIdentity,
  run: () => T,
): T & {end: Nanoseconds} {
  const outer = {clock: machine.workerClock, worker: machine.worker, name: machine.workerName};
  const {running, context, time} = machine;
  machine.workerClock = time;
  machine.worker = order;
  machine.workerName = name;
  machine.running = state.running;
  machine.context = state.context;
  try {
    const clock = () => machine.time;
    const apart = () => machine.clockReads.ofThread(state, clock, run);
    const outcome = machine.as(`worker:${name}`, () => machine.host.inThread({run: apart}));
    return {...outcome, end: machine.workerClock ?? time};
  } finally {
    state.running = machine.running;
    state.context = machine.context;
    machine.workerClock = outer.clock;
    machine.worker = outer.worker;
    machine.workerName = outer.name;
    machine.running = running;
    machine.context = context;
  }
}
