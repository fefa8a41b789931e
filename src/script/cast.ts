import type {Schedule} from '../model/schedule.ts';

/** `main` for the root task, then A to F in order of creation, again from A for the seventh. */
export type Hue = 'main' | 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

export interface CastMember {
  /** As the schedule names it. */
  readonly task: string;
  /** As the viewer knows it. */
  readonly name: string;
  readonly hue: Hue;
}

/** Names and the colours they stand in. */
export type Names = readonly Pick<CastMember, 'name' | 'hue'>[];

const LETTERS = ['A', 'B', 'C', 'D', 'E', 'F'] as const;

/** Tasks that `asyncio.run` makes for itself while it closes the loop. */
const SHUTDOWN = /^BaseEventLoop\.shutdown_/;

/** Who appears in the film, in order of creation: the program's own tasks. */
export function castOf(schedule: Schedule): CastMember[] {
  const cast: CastMember[] = [];
  for (const event of schedule.events) {
    if (event.kind !== 'task-created' || SHUTDOWN.test(event.coro)) continue;
    cast.push(member(event.task, event.coro, cast.length));
  }
  return cast;
}

/** Longer names do not fit a bookmark. */
const LONGEST_NAME = 5;

/** The cast by names that fit everywhere. */
export function shortNamed(cast: readonly CastMember[]): CastMember[] {
  return cast.map(member =>
    member.name.length <= LONGEST_NAME
      ? member
      : {...member, name: `${member.name.slice(0, LONGEST_NAME - 1)}…`},
  );
}

function member(task: string, coro: string, index: number): CastMember {
  if (index === 0) return {task, name: coro, hue: 'main'};
  const hue = LETTERS[(index - 1) % LETTERS.length] ?? 'A';
  const letter = String.fromCharCode('A'.charCodeAt(0) + ((index - 1) % 26));
  return {task, name: /^Task-\d+$/.test(task) ? letter : task, hue};
}
