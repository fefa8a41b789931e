import type {EventLoop} from './asyncio/base-events.ts';
import {FailedFutures} from './asyncio/failed-futures.ts';
import type {Future} from './asyncio/futures.ts';
import {OpenWriters} from './asyncio/streams/open-writers.ts';
import type {Task} from './asyncio/tasks/task.ts';
import {type Nanoseconds, SECOND, seconds} from './clock.ts';
import {ClockReads} from './clock-reads.ts';
import type {Executor} from './concurrent/executor.ts';
import {TimeWait, type Wait} from './concurrent/worker.ts';
import {Context} from './contexts.ts';
import {Frames} from './frames.ts';
import {type Halt, haltAt} from './halt.ts';
import type {Host} from './host.ts';
import type {Limits} from './limits.ts';
import {Network} from './network/network.ts';
import {Output} from './output.ts';
import {Outside, type OutsideEvent} from './outside.ts';
import {Children} from './processes/children.ts';
import type {OutputLine, ScheduleEvent, VirtualSeconds} from './schedule.ts';
import {Tape, type TapedTurn} from './tape/tape.ts';
import {waitFor} from './wait-for.ts';

/** What reading a clock costs that is polled. */
const POLL_COST = 1_000_000;

interface Named {
  readonly name: string;
}

/** The machine a program runs on: one clock, the outside world, the output, and the record of all that happens. */
export class Machine {
  public readonly host: Host;
  public readonly limits: Limits;
  /** What has happened, if that is recorded. */
  public readonly tape = new Tape();
  public readonly stdout: OutputLine[] = [];
  public readonly stderr: OutputLine[] = [];
  public now: Nanoseconds = 0;
  public clockReads = new ClockReads();
  public iterations = 0;
  public steps = 0;
  public tasks = 0;
  public pools = 0;
  public processPools = 0;
  public threads = 0;
  /** Every pool, and every thread as a pool of one. */
  public executors: Executor[] = [];
  /** The names of the threads there are, besides the main one. */
  public workers = new Set<string>();
  public context = new Context();
  /** Before any call: where the frames of every task begin. */
  public readonly frames = new Frames();
  public running: EventLoop | null = null;
  /** Every loop that was made. */
  public readonly loops: EventLoop[] = [];
  /** Futures that failed, and nobody has asked for the exception. */
  public readonly unretrieved = new Set<Future>();
  public readonly failed = new FailedFutures();
  /** Tasks that had not begun when their loop was closed. */
  public readonly orphans = new Set<Task>();
  public readonly writers = new OpenWriters();
  public readonly network: Network;
  public children = new Children();
  /** The clock of the worker thread whose code is being run, if one is. */
  public workerClock: Nanoseconds | null = null;
  public worker = 0;
  public workerName: string | null = null;
  /** Not what happens in the loops of other processes. */
  public recording: boolean;
  /** What tasks and futures are numbered by: each process counts its own. */
  public numbers = {tasks: 0, futures: 0};
  /** The signals that have come, and who is told of them. */
  public readonly signals = {came: 0, wakers: new Set<{wake(signal: number): void}>()};
  /** Counts what happened outside that a waiting loop is woken by. */
  public noise = 0;
  public outside: Outside;
  readonly #output = new Output(this);
  #by: string | Named = 'main';
  /** The instant somebody has asked for last: one number for all its events. */
  #asked: {readonly now: Nanoseconds; readonly at: VirtualSeconds} | null = null;
  #order = 0;
  /** What the run is stopped by. */
  public halted: Halt | null = null;
  /** How many things have got a number. */
  public made = 0;
  #workers = 0;

  public constructor(host: Host, limits: Limits, recording = true) {
    this.host = host;
    this.network = new Network(host);
    this.limits = limits;
    this.recording = recording;
    this.outside = new Outside(this);
  }

  /** Who is running: a task, `cb:<label>`, `worker:<name>`, or `main`. */
  public get by(): string {
    if (typeof this.#by !== 'string') this.#by = this.#by.name;
    return this.#by;
  }

  /** What has a name is asked for it when somebody wants to know. */
  public set by(by: string | Named) {
    this.#by = by;
  }

  /** The clock as the running code sees it. */
  public get time(): Nanoseconds {
    return this.workerClock ?? this.now;
  }

  /** Next number of a sequence that orders whatever ties in time. */
  public nextOrder(): number {
    return this.#order++;
  }

  /** How many tasks there have been, with one more. */
  public countTask(): number {
    this.tasks += 1;
    if (this.tasks > this.limits.tasks) throw this.halt('tasks');
    return this.tasks;
  }

  public nextNumber(): number {
    return this.made++;
  }

  public nextTaskNumber(): number {
    return ++this.numbers.tasks;
  }

  /** The number a future is known by in the schedule. */
  public nextFutureName(): number {
    return ++this.numbers.futures;
  }

  /** The number of the next event. */
  public get seq(): number {
    return this.tape.size;
  }

  /** The instant, as events have it. */
  public get at(): VirtualSeconds {
    if (this.#asked?.now !== this.now) this.#asked = {now: this.now, at: seconds(this.now)};
    return this.#asked.at;
  }

  public record(event: ScheduleEvent): void {
    if (!this.recording) return;
    this.#checkEvents();
    this.tape.put(event);
  }

  /** A turn begins, as `loop-turned` shows it. */
  public recordTurn(turn: TapedTurn): void {
    this.#checkEvents();
    this.tape.putTurn(this.at, turn);
  }

  /** Reads the clock, as `loop.time()` and the `time` module do. */
  public readClock(): Nanoseconds {
    if (this.clockReads.isPolling()) this.block(POLL_COST);
    return this.clockReads.showed(this.time);
  }

  /** The same in a thread, which pauses where the reading takes time. */
  public *readClockInThread(): Generator<Wait, Nanoseconds, null> {
    if (this.clockReads.isPolling()) yield this.timer(POLL_COST);
    return this.clockReads.showed(this.time);
  }

  /** The main thread keeps everybody of its loop waiting for that long; another one pauses, or cannot. */
  public block(duration: Nanoseconds): void {
    const {late, lateAfterWait} = this.outside;
    if (this.workerClock === null) this.advance(this.now + duration, lateAfterWait);
    else if (duration > 0) this.host.refuseToWait();
    // A loop is never late: see `select`.
    if (this.running !== null) this.outside.late = late;
  }

  /** `time.sleep`. */
  public sleep(duration: Nanoseconds): void {
    if (this.workerClock === null) {
      const {seq, at, by} = this;
      const line = this.host.line();
      this.record({seq, at, kind: 'loop-blocked', by, line, seconds: seconds(duration)});
    }
    this.block(duration);
    if (duration > 0) this.clockReads.forget();
  }

  /** What a thread waits for that sleeps. */
  public timer(duration: Nanoseconds): Wait {
    const until = this.time + duration;
    return new TimeWait(until, () => this.time >= until);
  }

  /** Moves the clock on; what happens outside meanwhile happens at its own time. `late`: see `comesBefore`. */
  public advance(target: Nanoseconds, late = Infinity): void {
    const {outside} = this;
    for (;;) {
      const next = outside.next;
      const child = this.children.next ?? Infinity;
      if (child < target && child < (next?.when ?? Infinity)) this.goChild(child);
      else if (next && outside.comesBefore(target, late)) {
        outside.pop();
        this.#tick(next.when);
        if (!next.isQuiet) this.noise += 1;
        outside.late = next.late;
        next.run();
      } else break;
    }
    this.#tick(target);
    if (late !== Infinity) outside.late = late;
  }

  /** Everybody waits: one of the processes does something. */
  public goChild(when: Nanoseconds): void {
    this.#tick(when);
    this.children.go();
  }

  public nextOutside(): Nanoseconds | undefined {
    return this.outside.next?.when;
  }

  /** Whether it is only that a thread goes on. */
  public get isNextQuiet(): boolean {
    return this.outside.next?.isQuiet === true;
  }

  /** Something a worker thread will have done by then; if it is quiet, nobody wakes up because of it. */
  public post(event: OutsideEvent): void {
    this.outside.post(event);
  }

  /** What workers have made and not handed over yet. */
  public get underway(): unknown[] {
    return [...this.outside.underway, ...this.children.underway];
  }

  /** A thread waits, from an instant of its own clock. */
  public pause(from: Nanoseconds, worker: number, wait: Wait, goOn: () => void): void {
    this.outside.pause(from, worker, wait, goOn);
  }

  /** The main thread waits: others run meanwhile. */
  public waitFor(wait: Wait): void {
    waitFor(this, wait);
  }

  /** What those wait for that do, threads and processes. */
  public get threadWaits(): Wait[] {
    return [...this.outside.waits, ...this.children.waits];
  }

  /** A number for a job: among workers, who was asked first goes first. */
  public nextWorker(): number {
    return ++this.#workers;
  }

  /** The program has reached a limit. What is done on the way out reaches none anew. */
  public halt(limit: keyof Limits): Halt {
    this.halted ??= haltAt(this, limit);
    return this.halted;
  }

  /** Runs `run` as somebody else. */
  public as<T>(by: string, run: () => T): T {
    const outer = this.by;
    this.by = by;
    try {
      return run();
    } finally {
      this.by = outer;
    }
  }

  /** `line` is where in the program that was printed. */
  public write(stream: 'stdout' | 'stderr', text: string, line = this.host.line()): void {
    const {by} = this;
    if (this.workerClock !== null && !this.children.isGoing) this.noise += 1;
    this.#output.write(stream, text, by, line);
  }

  /** What was printed without a newline becomes a line after all, at the end. */
  public flush(): void {
    this.#output.flush();
  }

  #checkEvents(): void {
    if (this.tape.size >= this.limits.events) throw this.halt('events');
  }

  #tick(to: Nanoseconds): void {
    if (to <= this.now) return;
    if (to > this.limits.seconds * SECOND) throw this.halt('seconds');
    this.now = to;
  }
}
