import type {Acts} from './acts.ts';
import {CAPTION_LEAD, type Cue} from './beats.ts';
import {type CaptionMoment, type Line, plainText, readingTime} from './caption.ts';
import type {FilmBeat} from './film.ts';
import {snapped, type TimedShot} from './pacing.ts';
import type {Score} from './score.ts';
import type {Crossing, Track} from './track.ts';
import {type FilmSeconds, type Lang, NEGLIGIBLE} from './units.ts';

/** Pixels of the stage from its top, down to where the captions begin. As long as nothing is veiled, only they are below. */
export const CAPTION_EDGE = 912;
export const STAGE_HEIGHT = 1080;

/**
 * One goes before the other comes: two sentences in one place cannot be read. It is gone when its beat is over, so that a
 * caption that is edited changes the pictures of its own beat alone.
 */
const FADE: FilmSeconds = 0.3;

/** Moves end with their dwell; every event a caption speaks about is held longer than this. */
const REST_LAG: FilmSeconds = 0.3;

/** A frame before it goes, a caption is still there whole. */
const BEFORE_NEXT: FilmSeconds = FADE / 2 + 0.02;

/** The captions of one film: what stands under the picture, and the beats it belongs to. */
export interface Captions {
  readonly track: Track<readonly Line[]>;
  readonly beats: readonly FilmBeat[];
}

/** Captions of the scene, then `note` under the takeaway. */
export function captionsOf(
  cues: readonly Cue[],
  shots: readonly TimedShot[],
  note: readonly Line[],
  acts: Acts,
  score: Score,
): Captions {
  const track = score.look<readonly Line[]>([]);
  const stretches = cues.map(cue => ({
    name: cue.name,
    time: (shots[cue.shot]?.time ?? 0) - CAPTION_LEAD,
    rest: restOf(shots[cue.shot], cue.hold),
    caption: cue.caption,
  }));
  stretches.push({name: 'takeaway', time: acts.closing, rest: acts.end - REST_LAG, caption: note});
  const beats = stretches.map((stretch, i) => {
    const until = stretches[i + 1]?.time ?? acts.end;
    const rest = Math.min(stretch.rest, until - BEFORE_NEXT);
    return {...stretch, until, rest, caption: plainText(stretch.caption)};
  });
  for (const {time, caption} of stretches) track.to(caption, time - FADE / 2, FADE);
  return {track, beats};
}

/** What the captions show at an instant: the one that goes, or the one that comes. */
export function captionMoment({from, to, progress}: Crossing<readonly Line[]>): CaptionMoment {
  const isThere = (lines: readonly Line[]) => (lines.length > 0 ? 1 : 0);
  const rule = isThere(from) * (1 - progress) + isThere(to) * progress;
  return progress < 0.5 - NEGLIGIBLE
    ? {lines: from, opacity: 1 - 2 * progress, rule}
    : {lines: to, opacity: Math.max(0, 2 * progress - 1), rule};
}

/**
 * A wait is looked at while its clock still moves; anything else once it has come to rest, and what is held, in the
 * middle of its hold: there is something to see after the event.
 */
function restOf(shot: TimedShot | undefined, hold: FilmSeconds): FilmSeconds {
  if (!shot) return 0;
  const {time, dwell, event} = shot;
  return event.kind === 'loop-slept' ? time + dwell * 0.9 : time + dwell + REST_LAG + hold / 2;
}

/** How long the takeaway stands: 4 s, or as long as its sentence and its note take to read. */
export function takeawayTime(
  lines: readonly Line[],
  note: readonly Line[],
  lang: Lang,
): FilmSeconds {
  return snapped(Math.max(4, readingTime([...lines, ...note], lang)));
}
