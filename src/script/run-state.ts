import type {EventOf, Frame, ScheduleEvent, VirtualSeconds} from '../model/schedule.ts';

export type TaskStatus = 'ready' | 'running' | 'waiting' | 'done' | 'failed' | 'cancelled';

/** What a task finds at its `await` in place of a result. */
export interface Thrown {
  readonly how: 'cancelled' | 'exception';
  /** The exception's class. */
  readonly error: string;
  /** Whether a timeout's clock asked for it. */
  readonly byTimeout: boolean;
}

/** What is true of one task after an event. */
export interface TaskState {
  readonly status: TaskStatus;
  readonly created: VirtualSeconds;
  /** When it got into `status`. */
  readonly since: VirtualSeconds;
  /** The label of the future or task it waits for. */
  readonly on: string | null;
  /** When the timer it waits for is due, if it waits for one. */
  readonly until: VirtualSeconds | null;
  /** The line of the program it is at, 1-based. */
  readonly line: number | null;
  /** Where it is suspended, outermost first; empty while it runs. */
  readonly frames: readonly Frame[];
  /** When the timeout around it will cancel it, if there is one. */
  readonly limit: VirtualSeconds | null;
  /** Whether its `wait_for` has run out, and what that called is not over yet. */
  readonly overdue: boolean;
  readonly thrown: Thrown | null;
}

/** A `gather` under way: who awaits what, in the order of its arguments. */
export interface GatherState {
  readonly future: string;
  readonly owner: string;
  readonly children: readonly string[];
}

/** What is true of the whole run after an event. */
export interface RunState {
  readonly now: VirtualSeconds;
  readonly seat: string | null;
  /** Who had the seat when an eager task took it, and goes on as soon as that pauses; the last one first to go on. */
  readonly under: readonly string[];
  /** First in, first out. */
  readonly ready: readonly string[];
  /** In order of ending. */
  readonly ended: readonly string[];
  readonly tasks: ReadonlyMap<string, TaskState>;
  readonly gathers: readonly GatherState[];
  /** When each future's timer is due. */
  readonly deadlines: ReadonlyMap<string, VirtualSeconds>;
  /** The class of the exception each task or future ended with. */
  readonly errors: ReadonlyMap<string, string>;
}

/** What is true before anything has happened. */
export const BEFORE: RunState = {
  now: 0,
  seat: null,
  under: [],
  ready: [],
  ended: [],
  tasks: new Map(),
  gathers: [],
  deadlines: new Map(),
  errors: new Map(),
};

type Turn = EventOf<'loop-turned'>;

/** The state once `event` has happened. `coming` is the next turn: its timers tell whether a limit outlasts a suspension. */
export function after(state: RunState, event: ScheduleEvent, coming?: Turn): RunState {
  const now = event.kind === 'loop-slept' ? event.until : event.at;
  const next = {...state, now};
  switch (event.kind) {
    case 'task-created': {
      const creator = event.by === state.seat ? at(next, event.by, event.line) : next;
      const made = {created: now, line: event.def};
      return event.eager ? seatAtOnce(creator, event.task, made) : queue(creator, event.task, made);
    }
    case 'task-resumed':
      return resume(next, event);
    case 'task-suspended':
      return withoutLimits(suspend(next, event.task, event.on, event.frames), coming, event.task);
    case 'task-ended':
      return end(failed(next, event.task, event.error), event.task, STATUS[event.how]);
    case 'cancel-requested':
      return cancel(next, event);
    case 'future-done': {
      if (event.how === 'cancel-requested') return next;
      const error = event.how === 'exception' ? next.errors.get(futureIn(event.by)) : undefined;
      return wake(failed(next, event.future, error), event.future);
    }
    case 'timer-set':
      return setTimer(next, event);
    case 'loop-turned':
      return withoutLimits(next, event, ...next.tasks.keys());
    case 'gather-created': {
      const gather = {future: event.future, owner: state.seat ?? '', children: event.children};
      return {...next, gathers: [...next.gathers, gather]};
    }
    case 'line-printed':
    case 'loop-blocked':
      return event.by === state.seat ? at(next, event.by, event.line) : next;
    default:
      return next;
  }
}

const STATUS = {result: 'done', exception: 'failed', cancelled: 'cancelled'} as const;

/** The innermost line of the program among frames that may end in library code. */
function lineOf(frames: readonly Frame[]): number | null {
  return frames.findLast(frame => frame.length === 2)?.[1] ?? null;
}

/** A timer's label ends with the future it will complete, if it completes one. */
function futureIn(label: string): string {
  return label.slice(label.lastIndexOf(' ') + 1);
}

function put(state: RunState, task: string, change: Partial<TaskState>): RunState {
  const before = state.tasks.get(task) ?? FRESH;
  const since = change.status && change.status !== before.status ? state.now : before.since;
  return {...state, tasks: new Map(state.tasks).set(task, {...before, since, ...change})};
}

const FRESH: TaskState = {
  status: 'ready',
  created: 0,
  since: 0,
  on: null,
  until: null,
  line: null,
  frames: [],
  limit: null,
  overdue: false,
  thrown: null,
};

function queue(state: RunState, task: string, change: Partial<TaskState> = {}): RunState {
  const queued = put(state, task, {
    ...change,
    status: 'ready',
    on: null,
    until: null,
    since: state.now,
  });
  return {...queued, ready: [...state.ready, task]};
}

/** A task that is started eagerly runs within the step of who creates it. */
function seatAtOnce(state: RunState, task: string, change: Partial<TaskState>): RunState {
  const seated = put(state, task, {...change, status: 'running', since: state.now});
  const under = state.seat === null ? state.under : [...state.under, state.seat];
  return {...seated, seat: task, under};
}

function handBack(state: RunState): Pick<RunState, 'seat' | 'under'> {
  return {seat: state.under.at(-1) ?? null, under: state.under.slice(0, -1)};
}

function resume(state: RunState, event: EventOf<'task-resumed'>): RunState {
  const {task} = event;
  const ready = state.ready.filter(other => other !== task);
  const running = {status: 'running', on: null, until: null, frames: []} as const;
  const thrown = thrownAt(state, event);
  return {...put(state, task, {...running, thrown}), seat: task, ready};
}

/** What the `await` at which a task goes on raises. */
function thrownAt(state: RunState, event: EventOf<'task-resumed'>): Thrown | null {
  const before = state.tasks.get(event.task);
  if (event.state === 'exception') {
    const error = state.errors.get(event.from ?? '') ?? 'Exception';
    return {how: 'exception', error, byTimeout: false};
  }
  if (event.state !== 'cancelled' && !event.mustCancel) return null;
  const byTimeout = before?.thrown?.byTimeout ?? false;
  return {how: 'cancelled', error: errorSeen(before, byTimeout), byTimeout};
}

/** `wait_for` turns its own cancel into a `TimeoutError` before the line that awaits it can see anything. */
function errorSeen(before: TaskState | undefined, byTimeout: boolean): string {
  const frames = before?.frames ?? [];
  const inLibrary = frames.slice(frames.findLastIndex(frame => frame.length === 2) + 1);
  const isWaitFor = byTimeout && inLibrary.some(([name]) => name === 'wait_for');
  return isWaitFor ? 'TimeoutError' : 'CancelledError';
}

function cancel(state: RunState, event: EventOf<'cancel-requested'>): RunState {
  const next = event.by === state.seat ? at(state, event.by, event.line) : state;
  const task = next.tasks.get(event.task);
  if (!event.ok || !task) return next;
  const byTimeout = event.by === `cb:${TIMEOUT}`;
  const thrown = {how: 'cancelled', error: 'CancelledError', byTimeout} as const;
  return put(next, event.task, byTimeout ? {thrown, limit: null, overdue: true} : {thrown});
}

/** What a timeout's clock calls when it is up. */
const TIMEOUT = 'Timeout._on_timeout';

function setTimer(state: RunState, {label, when}: EventOf<'timer-set'>): RunState {
  if (label === TIMEOUT)
    return state.seat ? put(state, state.seat, {limit: when, overdue: false}) : state;
  return {...state, deadlines: new Map(state.deadlines).set(futureIn(label), when)};
}

/** A timeout that was left in time takes its timer with it: no turn after that has one. */
function withoutLimits(state: RunState, turn: Turn | undefined, ...tasks: string[]): RunState {
  if (!turn) return state;
  const left = tasks.filter(task => {
    const limit = state.tasks.get(task)?.limit ?? null;
    return limit !== null && !isSet(limit, turn);
  });
  return left.reduce((next, task) => put(next, task, {limit: null}), state);
}

function isSet(limit: VirtualSeconds, {at, timers, due, more}: Turn): boolean {
  return (
    more !== undefined ||
    (limit <= at && due.includes(`cb ${TIMEOUT}`)) ||
    timers.some(([when, label]) => when === limit && label === TIMEOUT)
  );
}

function failed(state: RunState, label: string, error: string | undefined): RunState {
  if (error === undefined) return state;
  return {...state, errors: new Map(state.errors).set(label, error)};
}

function suspend(state: RunState, task: string, on: string, frames: readonly Frame[]): RunState {
  const free = {...at(state, task, lineOf(frames)), ...handBack(state)};
  const overdue =
    (state.tasks.get(task)?.overdue ?? false) && frames.some(([name]) => name === 'wait_for');
  if (on === 'yield') return queue(free, task, {frames, overdue, thrown: null});
  const until = state.deadlines.get(on) ?? null;
  return put(free, task, {status: 'waiting', on, until, frames, overdue, thrown: null});
}

function end(state: RunState, task: string, status: TaskStatus): RunState {
  const over = {...state, ...handBack(state), ended: [...state.ended, task]};
  const ended = put(over, task, {status, limit: null});
  return wake(ended, task);
}

/** Whoever waits for `label` becomes ready, in the order in which they began to wait. */
function wake(state: RunState, label: string): RunState {
  const woken = [...state.tasks].filter(
    ([, task]) => task.status === 'waiting' && task.on === label,
  );
  return woken.reduce((next, [task]) => queue(next, task), state);
}

function at(state: RunState, task: string, line: number | null): RunState {
  return line === null ? state : put(state, task, {line});
}
