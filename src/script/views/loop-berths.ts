import type {CastMember} from '../cast.ts';
import type {RunState} from '../run-state.ts';

/**
 * The berth each task waits in, by its name in the schedule: its own from the instant it is created until it has
 * ended. Only then may another task have it.
 */
export function berthsOf(
  states: readonly RunState[],
  cast: readonly CastMember[],
): ReadonlyMap<string, number> {
  const berths = new Map<string, number>();
  for (const {tasks} of states) {
    const isTaken = (berth: number) =>
      [...berths].some(([task, at]) => at === berth && isAlive(tasks.get(task)?.status));
    for (const {task} of cast) {
      if (berths.has(task) || !tasks.has(task)) continue;
      let berth = 0;
      while (isTaken(berth)) berth++;
      berths.set(task, berth);
    }
  }
  return berths;
}

function isAlive(status: string | undefined): boolean {
  return status === 'ready' || status === 'running' || status === 'waiting';
}
