import type {EventLoop} from './base-events.ts';
import type {Future} from './futures.ts';
import {Task} from './tasks/task.ts';

/** What a task waits for, and whom that depends on. */
export interface Blocked {
  readonly what: string;
  /** The tasks that would have to do something; none if it could be anybody. */
  readonly by: readonly Task[];
  /** They have something that they would have to give back. */
  readonly held?: true;
  readonly remedy: string;
}

/** Something that tasks wait for. */
export interface Obstacle {
  blocked(): Blocked;
}

export const RELEASE = 'Release it on every way out: "async with" does.';
const NOT_TWICE = 'One task cannot have it twice: take it in one place only, or release it first.';
const SAME_ORDER = 'Take them in the same order everywhere.';
const THREADSAFE =
  'Another thread has asked something of a loop that waits, which does not notice: take loop.call_soon_threadsafe().';
const NO_CIRCLE = 'Let one of them go on without the other.';

/** Waits for all of these, as `gather`, `wait` and a TaskGroup do. */
export function allOf(futures: () => Iterable<Future>): Obstacle {
  return {
    blocked: () => {
      const open = [...futures()].filter(each => !each.done());
      const by = open.filter(each => each instanceof Task);
      const rest = by.length === open.length ? [] : ['a future'];
      return {what: listed([...by.map(named), ...rest]), by, remedy: NO_CIRCLE};
    },
  };
}

/** Why the loop hangs: who waits for what, who has it, and one remedy. */
export function explainHang(loop: EventLoop): {waiting: string[]; remedy: string} {
  const all = loop.tasks.all();
  const remedy = loop.slumber.hasUnnoticed ? THREADSAFE : remedyFor(all);
  return {waiting: all.map(sentence), remedy};
}

function sentence(task: Task): string {
  const {frames} = task.loop.machine;
  const place = task.coroutine
    .frames(frames)
    .list()
    .findLast(frame => frame.length === 2);
  const {what, by, held} = blockedOf(task);
  const holder = held ? holders(task, by) : '';
  return `${named(task)} waits${place ? ` at line ${place[1]}` : ''} for ${what}${holder}`;
}

function holders(task: Task, by: readonly Task[]): string {
  if (by.length === 0) return ', which nobody released';
  const names = by.map(each => (each === task ? 'it has itself' : `${named(each)} has`));
  const ended = by.every(each => each.done()) ? ' and never released' : '';
  return `, which ${listed(names)}${ended}`;
}

function blockedOf({futureWaiter: waiter}: Task): Blocked {
  if (waiter instanceof Task) return {what: named(waiter), by: [waiter], remedy: NO_CIRCLE};
  if (waiter?.obstacle) return waiter.obstacle.blocked();
  const name = waiter === null ? null : waiter.loop.machine.host.variableOf(waiter);
  const remedy = 'Let somebody call set_result() or set_exception(), or wait with a timeout.';
  const what =
    name === null
      ? 'a future that nobody completes'
      : `the future "${name}", which nobody completes`;
  return {what, by: [], remedy};
}

/** The remedy for where the chain of those who wait ends, or goes round. */
function remedyFor(all: readonly Task[]): string {
  const chain: Task[] = [];
  let task: Task | undefined = all.find(each => blockedOf(each).held) ?? all[0];
  while (task && !task.done() && !chain.includes(task)) {
    chain.push(task);
    task = blockedOf(task).by.find(each => !each.done());
  }
  const last = chain.at(-1);
  if (last === undefined) return '';
  const {held, remedy} = blockedOf(last);
  if (task === undefined || !held) return remedy;
  return task === last ? NOT_TWICE : SAME_ORDER;
}

/** A task by its name, and by its coroutine where the name says nothing. */
function named(task: Task): string {
  return /^Task-\d+$/.test(task.name) ? `${task.name} (${task.coroutine.qualname})` : task.name;
}

function listed(names: readonly string[]): string {
  return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
