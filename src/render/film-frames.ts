import {captionBand} from '../script/caption-band.ts';
import type {Film} from '../script/film.ts';
import type {FilmSeconds} from '../script/units.ts';

/** Times that differ by less are the same instant; a thousandth of what a frame takes. */
const ROUNDING = 1e-5;

/** How many frames a film has: as many as it takes to cover its whole length. */
export function frameCount(film: Pick<Film, 'duration'>, fps: number): number {
  return frameFrom(film.duration, fps);
}

/** The first frame that is not before `time`. */
export function frameFrom(time: FilmSeconds, fps: number): number {
  return Math.ceil(time * fps - ROUNDING);
}

/** Does this frame show the same picture as the frame before it? */
export function repeatsLast(film: Pick<Film, 'isStill'>, frame: number, fps: number): boolean {
  return frame > 0 && film.isStill((frame - 1) / fps, frame / fps);
}

/** Are the captions of this frame the same as those of the frame before it? */
export function captionsRepeat(film: Film, frame: number, fps: number): boolean {
  if (repeatsLast(film, frame, fps)) return true;
  const [before, now] = [frame - 1, frame].map(at =>
    JSON.stringify(captionBand(film.at(at / fps))),
  );
  return before === now;
}
