import type {Place} from '../host.ts';
import type {Wait} from './worker.ts';

/** A thread that waits: who it is, where, for what, and whom that depends on. */
export interface ThreadBlocked {
  readonly who: string;
  readonly place: Place | null;
  readonly what: string;
  /** The threads that would have to do something; none if it could be anybody. */
  readonly by: readonly string[];
  /** Of what one of them has and would have to give back: the line where it was taken. */
  readonly since?: number | null;
  /** Whether who has it is still there. */
  readonly isOver?: boolean;
  readonly remedy: string;
}

const NOT_TWICE =
  'One thread cannot have it twice: take it in one place only, or make it a threading.RLock().';
const SAME_ORDER = 'Take them in the same order everywhere.';

/** Why threads hang: who waits for what, who has it, and one remedy. */
export function explainThreads(waits: readonly Wait[]) {
  const all = waits.flatMap(wait => wait.blocked?.() ?? []);
  return {waiting: all.map(sentence), remedy: remedyFor(all), place: all[0]?.place ?? null};
}

function sentence(blocked: ThreadBlocked): string {
  const {who, place, what} = blocked;
  return `${who} waits${place === null ? '' : ` at line ${place.line}`} for ${what}${holder(blocked)}`;
}

function holder({who, by, since, isOver}: ThreadBlocked): string {
  if (since === undefined) return '';
  const has = by[0] === who ? 'it has itself' : `${by[0]} has`;
  const where = since === null ? '' : ` since line ${since}`;
  return `, which ${has}${where}${isOver ? ' and never released' : ''}`;
}

/** The remedy for where the chain of those who wait ends, or goes round. */
function remedyFor(all: readonly ThreadBlocked[]): string {
  const chain: ThreadBlocked[] = [];
  let at = all.find(each => each.since !== undefined) ?? all[0];
  while (at !== undefined && !chain.includes(at)) {
    chain.push(at);
    const {by} = at;
    at = all.find(each => by.includes(each.who));
  }
  const last = chain.at(-1);
  if (last === undefined || at === undefined || last.since === undefined) return last?.remedy ?? '';
  return at === last ? NOT_TWICE : SAME_ORDER;
}
