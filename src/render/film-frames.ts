import type {Film} from '../script/film.ts';
import type {FilmSeconds} from '../script/units.ts';

/** Times that differ by less are the same instant; a thousandth of what a frame takes. */
const rounding = 1e-5;

/** How many frames a film has: as many as it takes to cover its whole length. */
export function frameCount(film: Pick<Film, 'duration'>, fps: number): number {
  return frameFrom(film.duration, fps);
}

/** The first frame that is not before `time`. */
export function frameFrom(time: FilmSeconds, fps: number): number {
  return Math.ceil(time * fps - rounding);
}

/** Does this frame show the same picture as the frame before it? */
export function repeatsLast(film: Pick<Film, 'isStill'>, frame: number, fps: number): boolean {
  return frame > 0 && film.isStill((frame - 1) / fps, frame / fps);
}
