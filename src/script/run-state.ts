import type {Frame, Schedule, ScheduleEvent, VirtualSeconds} from '../model/schedule.ts';

export type TaskStatus = 'ready' | 'running' | 'waiting' | 'done' | 'failed' | 'cancelled';

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
  /** Where it is suspended, outermost first; empty while it is not. */
  readonly frames: readonly Frame[];
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
  /** First in, first out. */
  readonly ready: readonly string[];
  /** In order of ending. */
  readonly ended: readonly string[];
  readonly tasks: ReadonlyMap<string, TaskState>;
  readonly gathers: readonly GatherState[];
  /** When each future's timer is due. */
  readonly deadlines: ReadonlyMap<string, VirtualSeconds>;
}

export const BEFORE: RunState = {
  now: 0,
  seat: null,
  ready: [],
  ended: [],
  tasks: new Map(),
  gathers: [],
  deadlines: new Map(),
};

/** The state after each event, by `seq`. */
export function statesOf(schedule: Schedule): RunState[] {
  let state = BEFORE;
  return schedule.events.map(event => {
    state = after(state, event);
    return state;
  });
}

/** The state once `event` has happened. */
export function after(state: RunState, event: ScheduleEvent): RunState {
  const now = event.kind === 'loop-slept' ? event.until : event.at;
  const next = {...state, now};
  switch (event.kind) {
    case 'task-created': {
      const creator = event.by === state.seat ? at(next, event.by, event.line) : next;
      return queue(creator, event.task, {created: now, line: event.def});
    }
    case 'task-resumed':
      return resume(next, event.task);
    case 'task-suspended':
      return suspend(next, event.task, event.on, event.frames);
    case 'task-ended':
      return end(next, event.task, STATUS[event.how]);
    case 'future-done':
      return event.how === 'cancel-requested' ? next : wake(next, event.future);
    case 'timer-set':
      return {...next, deadlines: new Map(next.deadlines).set(futureIn(event.label), event.when)};
    case 'gather-created': {
      const gather = {future: event.future, owner: state.seat ?? '', children: event.children};
      return {...next, gathers: [...next.gathers, gather]};
    }
    case 'line-printed':
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

function resume(state: RunState, task: string): RunState {
  const ready = state.ready.filter(other => other !== task);
  return {
    ...put(state, task, {status: 'running', on: null, until: null, frames: []}),
    seat: task,
    ready,
  };
}

function suspend(state: RunState, task: string, on: string, frames: readonly Frame[]): RunState {
  const free = {...at(state, task, lineOf(frames)), seat: null};
  if (on === 'yield') return queue(free, task);
  return put(free, task, {status: 'waiting', on, until: state.deadlines.get(on) ?? null, frames});
}

function end(state: RunState, task: string, status: TaskStatus): RunState {
  const ended = put({...state, seat: null, ended: [...state.ended, task]}, task, {status});
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
