import type {Shot} from '../pacing.ts';

/**
 * Two programs on one clock, in step where they do the same: at every instant first what the loops do of themselves, on
 * both sides, then the task that each gives the seat to first; from there each side is told to its end.
 */
export function inStep(shots: readonly Shot[]): Shot[] {
  return instantsOf(shots).flatMap(instant => instant.toSorted(byPhase(instant)));
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

function byPhase(instant: readonly Shot[]): (a: Shot, b: Shot) => number {
  const seen = {begun: new Set<number>(), resumed: new Set<number>()};
  const phases = new Map(instant.map(shot => [shot, phaseOf(shot, seen)]));
  return (a, b) => (phases.get(a) ?? 0) - (phases.get(b) ?? 0);
}

function phaseOf(
  {side, event: {kind}}: Shot,
  {begun, resumed}: Readonly<Record<'begun' | 'resumed', Set<number>>>,
): number {
  if (kind === 'loop-slept') return 3;
  if (resumed.has(side)) return 2;
  if (kind.startsWith('task-')) begun.add(side);
  if (kind === 'task-resumed') resumed.add(side);
  return begun.has(side) ? 1 : 0;
}
