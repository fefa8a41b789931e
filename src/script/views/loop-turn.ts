import type {TimedShot} from '../pacing.ts';
import type {FilmSeconds} from '../units.ts';
import type {TurnMoment} from './loop-moment.ts';
import {FADE, type LoopStage} from './loop-stage.ts';

/** What the loop is doing: running who is ready, waiting for a timer, or making those ready whose time has come. */
export type Phase = 0 | 1 | 2;

/** The loop's own steps, for a film about them: which one it is at. */
export function turnOf({score, shots}: LoopStage): (time: FilmSeconds) => TurnMoment {
  const first = shots.find(({event}) => event.kind === 'task-resumed')?.time ?? 0;
  const alpha = score.number(0).to(1, first, FADE);
  const phase = score.look<Phase>(0);
  let last: Phase = 0;
  for (const shot of shots) {
    const next: Phase = phaseOf(shot) ?? last;
    if (next !== last) phase.to(next, shot.time, FADE);
    last = next;
  }
  return time => ({alpha: alpha.at(time), phase: phase.crossing(time)});
}

function phaseOf({event}: TimedShot): Phase | undefined {
  if (event.kind === 'loop-slept') return 1;
  if (event.kind === 'future-done') return 2;
  return event.kind === 'task-resumed' ? 0 : undefined;
}
