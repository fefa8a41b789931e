import type {EventOf, Frame, ScheduleEvent, VirtualSeconds} from '../schedule.ts';
import {Bytes} from './bytes.ts';
import {CODE} from './codes.ts';
import {Pieces} from './pieces.ts';
import type {QueuedCells} from './queued.ts';

/** A turn as it is taken down: its queues as cells. */
export interface TapedTurn {
  readonly turn: number;
  readonly ready: QueuedCells;
  readonly due: QueuedCells;
  readonly ahead: Pick<EventOf<'loop-turned'>, 'timers' | 'more'>;
}

/**
 * The record of a run, in columns. A crowd of a hundred thousand tasks has two million events: kept as objects they are
 * most of what the collector has to move and to look at, and pages of memory that the machine has to find. The frequent
 * kinds are taken apart here, by type of field; `read-tape.ts` puts them together again when somebody wants to know.
 */
export class Tape {
  public readonly codes = new Bytes();
  public readonly instants = new Pieces<VirtualSeconds>();
  public readonly texts = new Pieces<string>();
  public readonly lines = new Pieces<number | null>();
  public readonly times = new Pieces<VirtualSeconds>();
  public readonly frames = new Pieces<readonly Frame[]>();
  public readonly turns = new Pieces<TapedTurn>();
  public readonly whole = new Pieces<ScheduleEvent>();
  #size = 0;
  #at: VirtualSeconds | null = null;

  /** How many events there are. */
  public get size(): number {
    return this.#size;
  }

  public put(event: ScheduleEvent): void {
    this.#goTo(event.at);
    this.#size += 1;
    this.codes.push(this.#takeApart(event));
  }

  public putTurn(at: VirtualSeconds, turn: TapedTurn): void {
    this.#goTo(at);
    this.#size += 1;
    this.codes.push(CODE.loopTurned);
    this.turns.push(turn);
  }

  #goTo(at: VirtualSeconds): void {
    if (at === this.#at) return;
    this.#at = at;
    this.codes.push(CODE.instant);
    this.instants.push(at);
  }

  /** Each field to its column; the code says which there are. */
  #takeApart(event: ScheduleEvent): number {
    switch (event.kind) {
      case 'callback-run':
        return this.#keep(CODE.callbackRun, event.label);
      case 'timer-set':
        this.times.push(event.when);
        return this.#keep(CODE.timerSet, event.label);
      case 'task-created':
        return this.#keepCreated(event);
      case 'task-resumed':
        return this.#keepResumed(event);
      case 'task-suspended':
        this.frames.push(event.frames);
        return this.#keep(CODE.taskSuspended, event.task, event.on);
      case 'task-ended':
        return this.#keepEnded(event);
      case 'future-done':
        return this.#keepDone(event);
      default:
        return this.#keepWhole(event);
    }
  }

  #keep(code: number, first: string, second?: string, third?: string): number {
    this.texts.push(first);
    if (second !== undefined) this.texts.push(second);
    if (third !== undefined) this.texts.push(third);
    return code;
  }

  #keepWhole(event: ScheduleEvent): number {
    this.whole.push(event);
    return CODE.whole;
  }

  #keepCreated(event: EventOf<'task-created'>): number {
    if (event.eager) return this.#keepWhole(event);
    this.lines.push(event.def);
    this.lines.push(event.line);
    return this.#keep(CODE.taskCreated, event.task, event.coro, event.by);
  }

  #keepResumed(event: EventOf<'task-resumed'>): number {
    const {task, how, from, state, mustCancel} = event;
    if (mustCancel) return this.#keepWhole(event);
    if (how === 'first') return this.#keep(CODE.taskResumedFirst, task);
    if (how === 'step') return this.#keep(CODE.taskResumedStep, task);
    if (from === undefined || state !== 'result') return this.#keepWhole(event);
    return this.#keep(CODE.taskWokenByResult, task, from);
  }

  #keepEnded(event: EventOf<'task-ended'>): number {
    const {task, how, value} = event;
    if (how !== 'result' || value === undefined) return this.#keepWhole(event);
    return this.#keep(CODE.taskEndedWithResult, task, value);
  }

  #keepDone(event: EventOf<'future-done'>): number {
    const {future, how, by} = event;
    if (how !== 'result') return this.#keepWhole(event);
    return this.#keep(CODE.futureDoneWithResult, future, by);
  }
}
