import type {Shot} from '../pacing.ts';

/**
 * What the loops themselves do at an instant, before what their tasks then do, of both programs: a limit that is the
 * same on both sides comes on both sides, and then each side is told to its end.
 */
export function loopsFirst(shots: readonly Shot[]): Shot[] {
  return instantsOf(shots).flatMap(instant => {
    const run = new Set<number>();
    const [loops, tasks]: [Shot[], Shot[]] = [[], []];
    for (const shot of instant) {
      if (shot.event.kind.startsWith('task-')) run.add(shot.side);
      (run.has(shot.side) || shot.event.kind === 'loop-slept' ? tasks : loops).push(shot);
    }
    return [...loops, ...tasks];
  });
}

/** The shots of one instant after the other; each ends with the wait for the next. */
function instantsOf(shots: readonly Shot[]): Shot[][] {
  const instants: Shot[][] = [[]];
  for (const shot of shots) {
    instants.at(-1)?.push(shot);
    if (shot.event.kind === 'loop-slept') instants.push([]);
  }
  return instants;
}
