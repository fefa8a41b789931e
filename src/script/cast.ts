import type {EventOf, Schedule} from '../model/schedule.ts';

/** `main` for the root task, then A to F in order of creation, again from A for the seventh. */
export type Hue = 'main' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** A task that appears in a film. */
export interface CastMember {
  /** As the schedule names it. */
  readonly task: string;
  /** As the viewer knows it. */
  readonly name: string;
  /** The whole name, if that is cut. */
  readonly whole?: string;
  readonly hue: Hue;
}

/** Names and the colours they stand in. */
export type Names = readonly Pick<CastMember, 'name' | 'hue'>[];

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/**
 * Tasks that asyncio makes for itself: to look up an address, to accept a connection, to reach the pipes of a child and
 * to hear out what comes through them, to close the loop.
 */
const ITS_OWN = new RegExp(
  `^(${[
    'BaseEventLoop\\.(shutdown_|_create_server_getaddrinfo)',
    'BaseSelectorEventLoop\\._accept_connection2',
    'BaseSubprocessTransport\\._connect_pipes',
    'Process\\._(noop|feed_stdin|read_stream)',
  ].join('|')})`,
);

/** Who appears in the film, in order of creation: the program's own tasks. */
export function castOf(schedule: Schedule): CastMember[] {
  const cast: CastMember[] = [];
  for (const event of schedule.events) {
    if (event.kind !== 'task-created' || isItsOwn(event)) continue;
    cast.push(member(event.task, event.coro, cast.length));
  }
  return cast;
}

/** Whether a task is none of the program's, which may have a class of the same name. */
export function isItsOwn({coro, def}: EventOf<'task-created'>): boolean {
  return def === null && ITS_OWN.test(coro);
}

/** A longer name does not fit the bookmark of the root task. */
const LONGEST_ROOT = 5;
/** A longer name fits neither a bookmark of the others nor a slot of a tray. */
const LONGEST_NAME = 2;

/** The cast by names that fit everywhere: a name that is cut would no longer tell "fetch-a" from "fetch-b". */
export function shortNamed(cast: readonly CastMember[]): CastMember[] {
  return cast.map((member, index) =>
    index === 0 ? cut(member) : {...member, name: shortName(member.name, index)},
  );
}

function cut(root: CastMember): CastMember {
  if (root.name.length <= LONGEST_ROOT) return root;
  return {...root, name: `${root.name.slice(0, LONGEST_ROOT - 1)}…`, whole: root.name};
}

function shortName(name: string, index: number): string {
  return name.length <= LONGEST_NAME ? name : letterOf(index);
}

function member(task: string, coro: string, index: number): CastMember {
  if (index === 0) return {task, name: coro.slice(coro.lastIndexOf('.') + 1), hue: 'main'};
  const hue = LETTERS[(index - 1) % LETTERS.length] ?? 'A';
  return {task, name: /^Task-\d+$/.test(task) ? letterOf(index) : task, hue};
}

/** After Z comes A2: two tasks of one name could not be told apart. */
function letterOf(index: number): string {
  const round = Math.floor((index - 1) / 26);
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((index - 1) % 26));
  return round === 0 ? letter : `${letter}${round + 1}`;
}
