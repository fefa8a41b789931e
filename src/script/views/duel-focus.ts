import {CLOSING, TITLE} from '../acts.ts';
import {CAPTION_LEAD} from '../beats.ts';
import type {Cut} from '../cut.ts';
import {isShared} from '../merge.ts';
import type {TimedShot} from '../pacing.ts';
import {type FilmSeconds, SAME_INSTANT} from '../units.ts';
import {FADE} from './loop-stage.ts';

/** What is left of a program while the film tells of the other: enough to read it, too little to be looked at first. */
const ASIDE = 0.5;

/**
 * How much of a duel's program is there. What both do at one instant is told one after the other: without this, the one
 * that has to wait for its turn to be told would look stuck. While the clock moves, it moves for both; once both are
 * over, they are compared.
 */
export function focusOf(cut: Cut, side: number): (time: FilmSeconds) => number {
  const focus = cut.score.number(1);
  let last = true;
  for (const {time, isTold} of turnsOf(cut, side)) {
    if (isTold !== last) focus.to(isTold ? 1 : ASIDE, time, FADE);
    last = isTold;
  }
  if (!last) focus.to(1, cut.acts.closing + CLOSING / 4, FADE);
  return time => focus.at(time);
}

interface Turn {
  readonly time: FilmSeconds;
  readonly isTold: boolean;
}

/**
 * The first caption is about both, unless they are told in turn; from the second on, each is about those of whom something
 * has been seen since.
 */
function turnsOf({clip, shots, captions}: Cut, side: number): Turn[] {
  const first = clip.script.inTurn ? [{time: TITLE, isTold: shots[0]?.side === side}] : [];
  const beats = captions.beats.slice(0, -1);
  const captioned = beats.slice(1).map(({time}, i) => {
    const since = (beats[i]?.time ?? 0) + CAPTION_LEAD;
    return {time, isTold: isTold(shots, side, since, time + CAPTION_LEAD)};
  });
  const waits = shots
    .filter(({event}) => event.kind === 'loop-slept')
    .map(shot => ({time: shot.time, isTold: isWaitOf(shots, shot, side)}));
  return [...first, ...captioned, ...waits].toSorted((a, b) => a.time - b.time);
}

function isTold(
  shots: readonly TimedShot[],
  side: number,
  since: FilmSeconds,
  until: FilmSeconds,
): boolean {
  const seen = shots.filter(
    ({time, dwell, event}) =>
      dwell > 0 &&
      event.kind !== 'loop-slept' &&
      time > since + SAME_INSTANT &&
      time < until + SAME_INSTANT,
  );
  if (isOver(shots, until)) return true;
  return seen.length > 0 ? seen.some(shot => shot.side === side) : !isOver(shots, until, side);
}

/** A shared clock moves for whoever is not over; one of its own for one program alone. */
function isWaitOf(shots: readonly TimedShot[], shot: TimedShot, side: number): boolean {
  return isShared(shot) ? !isOver(shots, shot.time, side) : shot.side === side;
}

/** Whether nothing more comes of this program, or of any. */
function isOver(shots: readonly TimedShot[], time: FilmSeconds, side?: number): boolean {
  return !shots.some(
    shot =>
      (side === undefined || shot.side === side) &&
      shot.event.kind !== 'loop-slept' &&
      shot.dwell > 0 &&
      shot.time > time + SAME_INSTANT,
  );
}
