import type {VirtualSeconds} from '../model/schedule.ts';

/** Seconds of film: what the viewer's watch shows. Never mixed with the loop's virtual seconds. */
export type FilmSeconds = number;

/**
 * Two film times closer than this are the same instant. Times of moves are sums of decimals and times of frames are
 * quotients: without it, a cut could fall into the frame before the one that a renderer knows has changed.
 */
export const SAME_INSTANT: FilmSeconds = 1e-6;

/** Two times of the loop's clock closer than this are the same: the clock is exact to the nanosecond. */
export const SAME_ON_CLOCK: VirtualSeconds = 1e-9;

/** A share or a count that is off by less is off only by what adding up times can lose. */
export const NEGLIGIBLE = 1e-6;

/** Pixels at 1920x1080, from the top left corner. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

export const LANGS = ['zh', 'en'] as const;
export type Lang = (typeof LANGS)[number];

export const THEME_NAMES = ['dark', 'light'] as const;
export type ThemeName = (typeof THEME_NAMES)[number];
