import type {LanePiece} from './lane-pieces.ts';
import type {TimedShot} from './pacing.ts';
import type {RunState} from './run-state.ts';

type Limit = LanePiece & {kind: 'limit'};

/** The limits that a timeout sets to a task: each stands on its lane from when it is set, and says so when it has come. */
export function limitsOf(
  task: string,
  shots: readonly TimedShot[],
  states: readonly RunState[],
): Limit[] {
  const limit = (i: number) => states[i]?.tasks.get(task)?.limit ?? null;
  return shots.flatMap(({time: shown}, i) => {
    const at = limit(i);
    if (at === null || at === limit(i - 1)) return [];
    const end = shots.findIndex((_, j) => j > i && limit(j) !== at);
    const over = shots[end]?.time ?? Number.POSITIVE_INFINITY;
    const cancels = states[end]?.tasks.get(task)?.overdue ?? false;
    const after = at - (states[i]?.now ?? 0);
    return [{kind: 'limit', at, after, over, cancels, shown}];
  });
}
