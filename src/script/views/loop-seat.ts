import type {Hue} from '../cast.ts';
import {findFrom, firstReached} from '../in-order.ts';
import type {TimedShot} from '../pacing.ts';
import type {Track} from '../track.ts';
import {type FilmSeconds, SAME_INSTANT} from '../units.ts';
import {type LoopStage, stepsOf} from './loop-stage.ts';

/** The least time for which a card that has ended stays in the seat. */
const FAREWELL: FilmSeconds = 0.4;

/** A card that fades is gone before the next one sets out. */
const CLEARED: FilmSeconds = 0.35;

/** The seat is called empty once the card is out of it, and no longer when the next one arrives. */
const AFTER_HOP: FilmSeconds = 0.25;
const AFTER_FADE: FilmSeconds = 0.15;
const ARRIVAL: FilmSeconds = 0.15;

/** When a task that has ended begins to fade: it stays until the film goes on, so that its end is seen where it ran. */
export function farewell({shots}: LoopStage, {time}: TimedShot): FilmSeconds {
  const soon = time + FAREWELL;
  const later = firstReached(shots, shot => shot.time > time + SAME_INSTANT);
  const next = findFrom(shots, later, ({dwell}) => dwell > 0);
  return next ? Math.max(soon, next.time - CLEARED) : soon;
}

/** Whose hue the seat's brackets have. */
export function seatOf(stage: LoopStage): Track<Hue | null> {
  const seat = stage.score.look<Hue | null>(null);
  const changes = stepsOf(stage)
    .filter(({before, after}) => before.seat !== after.seat)
    .map(({shot, after}) => {
      const runner = stage.cast.find(member => member.task === after.seat);
      return {hue: runner?.hue ?? null, time: runner ? shot.time : emptyAt(stage, shot)};
    });
  // In a film that is told fast, later runners may arrive before the seat could be called empty.
  let soonest = Number.POSITIVE_INFINITY;
  const kept = changes.toReversed().filter(({time}) => {
    const isOvertaken = soonest < time;
    soonest = Math.min(soonest, time);
    return !isOvertaken;
  });
  for (const {hue, time} of kept.reverse()) seat.to(hue, time, ARRIVAL);
  return seat;
}

function emptyAt(stage: LoopStage, shot: TimedShot): FilmSeconds {
  const isOver = shot.event.kind === 'task-ended';
  return isOver ? farewell(stage, shot) + AFTER_FADE : shot.time + AFTER_HOP;
}
